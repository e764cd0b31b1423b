import { notFound } from 'next/navigation'
import { decodeSegment } from '#domain/reader/addresses.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/**
 * What stands at an address, or the page that says "not found", with status 404. `segments` are the parts of the
 * address that are looked for; what no database can hold is not looked for.
 */
export async function publicView<View>(
  segments: readonly string[],
  read: () => Promise<View | Refusal>,
): Promise<View> {
  if (!segments.every((segment) => isStorable(decodeSegment(segment)))) notFound()
  const view = await read()
  return isRefusal(view) ? notFound() : view
}
