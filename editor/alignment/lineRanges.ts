import type { Node } from '@tiptap/pm/model'
import { linesOf } from './blockLines.ts'

/** A stretch of the document, in ProseMirror positions, end not included. */
export type LineRange = { readonly from: number; readonly to: number }

/** Where the text of a printed line stands now: one stretch, several after a move or a split, none once it is gone. */
export const lineRanges = (doc: Node, lineId: string): readonly LineRange[] => allLineRanges(doc).get(lineId) ?? []

const known = new WeakMap<Node, ReadonlyMap<string, readonly LineRange[]>>()

/** The same for all lines of a document that have text in it. */
export function allLineRanges(doc: Node): ReadonlyMap<string, readonly LineRange[]> {
  const before = known.get(doc)
  if (before) return before
  const ranges = new Map<string, LineRange[]>()
  doc.forEach((block, start) => {
    let at = start + 1
    for (const [line, length] of linesOf(block)) {
      const range = { from: at, to: (at += length) }
      const own = line === null ? undefined : ranges.get(line)
      if (own) own.push(range)
      else if (line !== null) ranges.set(line, [range])
    }
  })
  known.set(doc, ranges)
  return ranges
}
