import { isStorable } from '../../text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '../../workflow/refusal.ts'
import { readExternalIds } from '../externalIds.ts'
import { recordRefusal } from '../reporterRecord.ts'
import { canonicalRecord, exchangedRecordSchema, type ExchangedRecord } from './exchangedRecord.ts'

/**
 * Reads one record that came in, in its canonical form. Refuses a field that is none of the schema, a number that fails its
 * own check, a period that runs backwards.
 */
export function readExchanged(given: unknown): ExchangedRecord | Refusal {
  const parsed = exchangedRecordSchema.safeParse(given)
  if (!parsed.success) return refuse('invalidInput', { field: parsed.error.issues[0]?.path.join('.') ?? '' })
  if (!isStorable(JSON.stringify(parsed.data))) return refuse('invalidInput', { field: 'displayName' })
  const externalIds = readExternalIds(parsed.data.externalIds)
  if (isRefusal(externalIds)) return externalIds
  return recordRefusal(parsed.data, []) ?? canonicalRecord({ ...parsed.data, externalIds })
}
