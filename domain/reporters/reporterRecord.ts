import { z } from 'zod'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { isCalendarDate } from '#domain/reader/addresses.ts'
import { reporterKinds } from './proposals.ts'

const day = z.string().refine(isCalendarDate).nullable()
const period = { since: day, until: day }
const line = (most: number) => z.string().trim().max(most)

/** What people say of a reporter: all of it is kept by one save. Days are calendar dates, YYYY-MM-DD. */
export const reporterRecordSchema = z.strictObject({
  displayName: line(100).min(1),
  /** Pinyin, by which lists are in order; empty: made from the name. */
  sortKey: line(200),
  kind: z.enum(reporterKinds),
  biography: line(5000).nullable(),
  note: line(500).nullable(),
  /** Names as printed. The display name is always among them. */
  names: z.array(z.strictObject({ printed: line(100).min(1), isPenName: z.boolean(), ...period })).max(200),
  affiliations: z
    .array(z.strictObject({ organisation: line(100).min(1), desk: line(100).nullable(), ...period }))
    .max(100),
  externalIds: z.strictObject({
    isni: line(100).optional(),
    viaf: line(100).optional(),
    wikidata: line(100).optional(),
    orcid: line(100).optional(),
  }),
})
export type ReporterRecord = z.infer<typeof reporterRecordSchema>

/** A save of a record names the version it was made on. */
export const reporterSaveSchema = z.strictObject({ version: z.number().int(), record: reporterRecordSchema })

/** Why a record may not be kept as given, or null. `inUse`: names printed in bylines that point at it. */
export function recordRefusal(record: ReporterRecord, inUse: readonly string[]): Refusal | null {
  const printed = new Set(record.names.map((name) => name.printed))
  const gone = inUse.find((name) => !printed.has(name) && name !== record.displayName)
  if (gone !== undefined) return refuse('nameInUse', { name: gone })
  const isBackwards = [...record.names, ...record.affiliations].some(
    ({ since, until }) => since !== null && until !== null && since > until,
  )
  return isBackwards ? refuse('periodBackwards') : null
}

/** Where they are now: the last affiliation that has no end; null where none is open. */
export function presentOrganisation({ affiliations }: Pick<ReporterRecord, 'affiliations'>): string | null {
  const open = affiliations.filter(({ until }) => until === null)
  return open.toSorted((a, b) => (a.since ?? '').localeCompare(b.since ?? '')).at(-1)?.organisation ?? null
}
