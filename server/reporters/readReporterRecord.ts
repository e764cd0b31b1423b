import type { ExternalIds } from '#domain/reporters/externalIds.ts'
import type { ReporterRecordView, ShownMentions } from '#domain/reporters/reporterView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { listDuplicates } from './listDuplicates.ts'
import { portraitPath } from './portraitPath.ts'
import { readApart } from './readApart.ts'
import { readMerges } from './readMerges.ts'
import { readSigned } from './readSigned.ts'
import { mayAnywhere, publicationsOf } from './reporterScope.ts'

/**
 * All that the Reporter screen shows, for anyone with a desk; bylines of their own publications only, the latest of all
 * years unless others are asked for.
 */
export async function readReporterRecord(
  actor: Actor,
  id: string,
  asked: ShownMentions = { year: null, role: null, from: 0 },
): Promise<ReporterRecordView | Refusal> {
  if (!mayAnywhere(actor, 'readDesk') || !isId(id)) return refuse('notFound')
  const row = await db().reporter.findUnique({
    where: { id, removedAt: null },
    include: {
      names: { orderBy: [{ since: 'asc' }, { printed: 'asc' }] },
      affiliations: { orderBy: [{ since: 'asc' }, { organisation: 'asc' }] },
      mergedInto: { select: { id: true, displayName: true } },
      mergedHere: { select: { id: true } },
    },
  })
  if (!row) return refuse('notFound')
  const ids = [id, ...row.mergedHere.map((one) => one.id)]
  const publications = await publicationsOf(actor, 'readDesk')
  const [signed, merges, apart, duplicates] = await Promise.all([
    readSigned(ids, publications, asked),
    readMerges(ids),
    readApart(id),
    listDuplicates(actor, { of: id }),
  ])
  const { slug, version, mergedInto } = row
  return {
    ...{ id, slug, version, mergedInto, merges, apart, ...signed },
    record: recordOf(row),
    portrait: portraitPath(row),
    duplicates: isRefusal(duplicates) ? [] : duplicates.rows,
    mayKeep: mayAnywhere(actor, 'keepReporters'),
  }
}

type Days = { readonly since: Date | null; readonly until: Date | null }
const dayOf = (day: Date | null): string | null => (day ? toCalendarDate(day) : null)
const period = ({ since, until }: Days) => ({ since: dayOf(since), until: dayOf(until) })

/** A record as people keep it, from its rows. */
export function recordOf(row: {
  readonly displayName: string
  readonly sortKey: string
  readonly kind: 'person' | 'agency' | 'collective'
  readonly biography: string | null
  readonly note: string | null
  readonly externalIds: unknown
  readonly names: readonly (Days & { readonly printed: string; readonly isPenName: boolean })[]
  readonly affiliations: readonly (Days & { readonly organisation: string; readonly desk: string | null })[]
}): ReporterRecordView['record'] {
  const { displayName, sortKey, kind, biography, note } = row
  return {
    ...{ displayName, sortKey, kind, biography, note },
    externalIds: row.externalIds as ExternalIds,
    names: row.names.map(({ printed, isPenName, ...days }) => ({ printed, isPenName, ...period(days) })),
    affiliations: row.affiliations.map(({ organisation, desk, ...days }) => ({ organisation, desk, ...period(days) })),
  }
}
