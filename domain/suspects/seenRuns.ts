import type { Steps } from './steps.ts'

/**
 * How often runs of three characters (UTF-16 units) were seen. A few runs in a thousand are taken for others: they are
 * kept by a short number each, so that a long archive takes little room and a look costs next to nothing.
 */
export type SeenRuns = {
  /** Characters of the texts they were seen in. */
  readonly size: number
  readonly times: (first: number, second: number, third: number) => number
}

/** What stands in an article, and in the pages that its publication printed. */
export type KnownRuns = { readonly own: SeenRuns; readonly printed: SeenRuns }

export const nothingPrinted: SeenRuns = { size: 0, times: () => 0 }

/** What was seen besides these texts, which are among those counted: an article is no witness of itself. */
export function seenBeside(seen: SeenRuns, texts: readonly string[]): SeenRuns {
  if (texts.length === 0) return seen
  const own = ownRuns(texts)
  const times: SeenRuns['times'] = (...run) => Math.max(0, seen.times(...run) - own.times(...run))
  return { size: Math.max(0, seen.size - own.size), times }
}

/** Room for an article, and for some hundred issues: cells of one byte each, as powers of two. */
const rooms = { own: 1 << 20, printed: 1 << 23 } as const
const textsInStep = 8

/** The runs of an article's paragraphs. */
export function ownRuns(texts: readonly string[]): SeenRuns {
  const seen = new Uint8Array(rooms.own)
  for (const text of texts) countRuns(text, seen)
  return readFrom(
    seen,
    texts.reduce((sum, text) => sum + text.length, 0),
  )
}

/** The runs of many texts, in steps of some milliseconds each. */
export function* printedRuns(texts: Iterable<string>): Steps<SeenRuns> {
  const seen = new Uint8Array(rooms.printed)
  let [counted, size] = [0, 0]
  for (const text of texts) {
    countRuns(text, seen)
    size += text.length
    if (++counted % textsInStep === 0) yield
  }
  return readFrom(seen, size)
}

/** Each run counts in two cells; the lesser is how often it was seen, unless both are shared with others. */
function countRuns(text: string, seen: Uint8Array): void {
  for (let at = 0; at + 3 <= text.length; at++) {
    const run = hashOf(text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2))
    for (const cell of [cellOf(run, seen.length), otherCellOf(run, seen.length)])
      seen[cell] = Math.min(255, (seen[cell] ?? 0) + 1)
  }
}

const readFrom = (seen: Uint8Array, size: number): SeenRuns => ({
  size,
  times: (first, second, third) => {
    const run = hashOf(first, second, third)
    return Math.min(seen[cellOf(run, seen.length)] ?? 0, seen[otherCellOf(run, seen.length)] ?? 0)
  },
})

function hashOf(first: number, second: number, third: number): number {
  const two = Math.imul((first << 16) | second, 0x9e3779b1)
  return Math.imul(two ^ (two >>> 15) ^ third, 0x85ebca6b)
}
const cellOf = (run: number, room: number): number => (run ^ (run >>> 13)) & (room - 1)
const otherCellOf = (run: number, room: number): number => {
  const other = Math.imul(run ^ (run >>> 16), 0xc2b2ae35)
  return (other ^ (other >>> 14)) & (room - 1)
}

/** Does any run of three that holds two or more characters of a stretch stand elsewhere too? */
export function runsSeen(text: string, from: number, to: number, { own, printed }: KnownRuns): boolean {
  for (let at = Math.max(0, from - 1); at + 3 <= Math.min(text.length, to + 1); at++) {
    const [a, b, c] = [text.charCodeAt(at), text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
    if (own.times(a, b, c) > 1 || printed.times(a, b, c) > 0) return true
  }
  return false
}

/** How many of the three runs around a place were printed before. */
export const printedAround = (text: string, at: number, printed: SeenRuns): number =>
  countAround(text, at, text.charCodeAt(at), (a, b, c) => printed.times(a, b, c) > 0)

/** How many others of them stand elsewhere in the article alone. */
export const seenAgain = (text: string, at: number, { own, printed }: KnownRuns): number =>
  countAround(text, at, text.charCodeAt(at), (a, b, c) => own.times(a, b, c) > 1 && printed.times(a, b, c) === 0)

/** How many of the three runs around a place stand elsewhere with another character in it. */
export function seenInstead(text: string, at: number, character: string, { own, printed }: KnownRuns): number {
  const unit = character.charCodeAt(0)
  return countAround(text, at, unit, (a, b, c) => own.times(a, b, c) > 0 || printed.times(a, b, c) > 0)
}

function countAround(text: string, at: number, unit: number, isSeen: (a: number, b: number, c: number) => boolean) {
  const [before, left] = [text.charCodeAt(at - 2), text.charCodeAt(at - 1)]
  const [right, after] = [text.charCodeAt(at + 1), text.charCodeAt(at + 2)]
  return (
    (at >= 2 && isSeen(before, left, unit) ? 1 : 0) +
    (at >= 1 && at + 1 < text.length && isSeen(left, unit, right) ? 1 : 0) +
    (at + 2 < text.length && isSeen(unit, right, after) ? 1 : 0)
  )
}
