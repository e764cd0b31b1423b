import type { ComparedReadings, MissingLine, ReadingDifference } from '#domain/pages/readingRequests.ts'

/** A place at which two sources of a page differ: a line that they read differently, or one that only the other has. */
export type ReadPlace = {
  /** Of a line that differs the page's own line, of a missing one the other source's. */
  readonly id: string
  /** Its place among the lines of the page. */
  readonly order: number
  readonly articleId: string | null
  /** It is read as the other source has it, or was added. */
  readonly isTaken: boolean
} & (
  | { readonly kind: 'differs'; readonly line: ReadingDifference }
  | { readonly kind: 'missing'; readonly line: MissingLine }
)

/** All places at which two sources of a page differ that something may be taken over at, in the order of the page. */
export function readPlaces({ differences, onlyThere }: ComparedReadings): readonly ReadPlace[] {
  const differing = differences.map((line): ReadPlace => {
    const { id, ordinal: order, articleId, isTaken } = line
    return { kind: 'differs', id, order, articleId, isTaken, line }
  })
  const missing = onlyThere.map((line): ReadPlace => {
    const { id, order, articleId, isAdded: isTaken } = line
    return { kind: 'missing', id, order, articleId, isTaken, line }
  })
  return [...differing, ...missing].sort((a, b) => a.order - b.order)
}
