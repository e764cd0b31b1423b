import { z } from 'zod'
import { reporterRecordSchema } from '../reporterRecord.ts'

const slug = z
  .string()
  .trim()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
  .max(80)
const others = z.array(z.guid()).max(500)

/**
 * A reporter as it goes out and comes back: what people keep of it, its addresses, whom it is shown as, whom it is known not
 * to be. Where its organisation is now follows from its affiliations.
 */
export const exchangedRecordSchema = reporterRecordSchema.extend({
  id: z.guid(),
  slug,
  /** Addresses that lead to it beside its own. */
  formerSlugs: z.array(slug).max(100),
  /** SHA-256 of the image; the images themselves stand beside the records (JSON) or stay where they are (CSV). */
  portrait: z
    .string()
    .regex(/^[0-9a-f]{64}$/u)
    .nullable(),
  mergedInto: z.guid().nullable(),
  mergeReason: z.string().trim().max(500).nullable(),
  /** Ids of records that were told apart from it. */
  apartFrom: others,
})
export type ExchangedRecord = z.infer<typeof exchangedRecordSchema>

/** Writes a record in the one form in which two are compared: names and places in order, nothing said twice. */
export function canonicalRecord(record: ExchangedRecord): ExchangedRecord {
  const { displayName, names, formerSlugs, apartFrom } = record
  const shown = { printed: displayName, isPenName: false, since: null, until: null }
  const known = names.some(({ printed }) => printed === displayName) ? names : [...names, shown]
  return {
    ...record,
    biography: record.biography || null,
    note: record.note || null,
    mergeReason: record.mergedInto === null ? null : record.mergeReason || null,
    names: inOrder([...new Map(known.map((name) => [name.printed, name])).values()], ({ printed }) => printed),
    affiliations: inOrder(
      record.affiliations.map((one) => ({ ...one, desk: one.desk || null })),
      ({ organisation, desk, until }) => `${organisation}\n${desk ?? ''}\n${until ?? ''}`,
    ),
    formerSlugs: [...new Set(formerSlugs)].sort(),
    apartFrom: [...new Set(apartFrom)].sort(),
  }
}

function inOrder<Row extends { readonly since: string | null }>(rows: Row[], name: (row: Row) => string): Row[] {
  const key = (row: Row): string => `${row.since ?? ''}\n${name(row)}`
  return rows.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))
}
