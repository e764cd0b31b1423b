import { decodeSegment } from '#domain/reader/addresses.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/**
 * What stands at an address; null where nothing does. `segments` are the parts of the address that are looked for; what
 * no database can hold is not looked for.
 */
export async function found<View>(
  segments: readonly string[],
  read: () => Promise<View | Refusal>,
): Promise<View | null> {
  if (!segments.every((segment) => isStorable(decodeSegment(segment)))) return null
  const view = await read()
  return isRefusal(view) ? null : view
}
