/** A line of a source, and where it was added to a page whose own source lacks it: behind the own line of an ordinal. */
export type OrderedLine = { readonly ordinal: number; readonly added: { readonly after: number } | null }

/** No page has so many lines. */
const most = 1_000_000

/**
 * Where a line stands among those of its page: the ordinal of one of its own; of one that was added, a fraction behind the
 * ordinal that it stands behind.
 */
export const lineOrder = ({ ordinal, added }: OrderedLine): number => (added ? added.after + ordinal / most : ordinal)

/** Sorts lines of a page as they stand in it. */
export const inLineOrder = (
  a: OrderedLine & { readonly id: string },
  b: OrderedLine & { readonly id: string },
): number => lineOrder(a) - lineOrder(b) || (a.id < b.id ? -1 : 1)

/** What stands beside a line: its number, and a mark for one that was added and has none of its own. */
export const lineNumber = (order: number): string => (Number.isInteger(order) ? String(order) : '+')

/** The own line of a page that a line is, or behind which it was added; 0 above the first. */
export const ownLine = (order: number): number => Math.floor(order)
