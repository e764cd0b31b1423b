import type { Node } from '@tiptap/pm/model'
import { diffChars } from 'diff'
import { lineRanges } from './lineRanges.ts'

/** A printed line: its id, and its text as received. */
export type LineText = { readonly id: string; readonly text: string }

/** Where a character of a printed line stands in the document, and whether it still stands there. */
export type PlaceInLine = { readonly at: number; readonly isThere: boolean }

/**
 * Where the character at `offset` (UTF-16) of a printed line stands now; of one that was taken out, where it stood. Told by
 * comparing the line as received with what its marks still tie to it, whatever was typed since. Null where nothing of the
 * line is left.
 */
export function placeInLine(doc: Node, { id, text }: LineText, offset: number): PlaceInLine | null {
  const standing = unitsOf(doc, id)
  if (standing.length === 0) return null
  const now = standing.map(({ unit }) => unit).join('')
  const before = (n: number): number => standing[n]?.at ?? (standing.at(-1)?.at ?? 0) + 1
  let [printed, known] = [0, 0]
  for (const { value, added, removed } of diffChars(text, now)) {
    const isHere = !added && offset < printed + value.length
    if (isHere)
      return removed ? { at: before(known), isThere: false } : { at: before(known + offset - printed), isThere: true }
    if (!added) printed += value.length
    if (!removed) known += value.length
  }
  return { at: before(known), isThere: false }
}

/** The UTF-16 units that stand for a line now, in the order of the document. */
function unitsOf(doc: Node, id: string): { readonly unit: string; readonly at: number }[] {
  return lineRanges(doc, id).flatMap(({ from, to }) =>
    [...Array(to - from).keys()].map((n) => ({ unit: doc.textBetween(from + n, from + n + 1), at: from + n })),
  )
}
