import type { ReporterRecord } from '#domain/reporters/reporterRecord.ts'
import type { Transaction } from '../database/db.ts'
import { nameRow } from './nameRow.ts'

const dateOf = (day: string | null): Date | null => (day === null ? null : new Date(`${day}T00:00:00Z`))

/** The names that a record is known by, as rows; the display name is always one. */
export function nameRows(reporterId: string, record: Pick<ReporterRecord, 'displayName' | 'names'>) {
  const named = record.names.some(({ printed }) => printed === record.displayName)
  const shown = { printed: record.displayName, isPenName: false, since: null, until: null }
  const names = new Map((named ? record.names : [...record.names, shown]).map((name) => [name.printed, name]))
  return [...names.values()].map(({ printed, isPenName, since, until }) => ({
    ...{ reporterId, ...nameRow(printed), isPenName, since: dateOf(since), until: dateOf(until) },
  }))
}

/** Where a reporter worked, and when, as rows. */
export const affiliationRows = (reporterId: string, { affiliations }: Pick<ReporterRecord, 'affiliations'>) =>
  affiliations.map(({ organisation, desk, since, until }) => ({
    ...{ reporterId, organisation, desk: desk || null, since: dateOf(since), until: dateOf(until) },
  }))

/** Writes the names of a record anew. */
export async function writeNames(tx: Transaction, reporterId: string, record: ReporterRecord): Promise<void> {
  await tx.reporterName.deleteMany({ where: { reporterId } })
  await tx.reporterName.createMany({ data: nameRows(reporterId, record) })
}

/** Writes the affiliations of a record anew. */
export async function writeAffiliations(tx: Transaction, reporterId: string, record: ReporterRecord): Promise<void> {
  await tx.affiliation.deleteMany({ where: { reporterId } })
  await tx.affiliation.createMany({ data: affiliationRows(reporterId, record) })
}
