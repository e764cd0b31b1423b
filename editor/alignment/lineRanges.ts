import type { Node } from '@tiptap/pm/model'
import { lineOfMarks } from './lineAt.ts'

/** A stretch of the document, in ProseMirror positions, end not included. */
export type LineRange = { readonly from: number; readonly to: number }

/** Where the text of a printed line stands now: one stretch, several after a move or a split, none once it is gone. */
export function lineRanges(doc: Node, lineId: string): readonly LineRange[] {
  const ranges: LineRange[] = []
  doc.descendants((node, from) => {
    if (!node.isText || lineOfMarks(node.marks) !== lineId) return
    const to = from + node.nodeSize
    const last = ranges.at(-1)
    if (last?.to === from) ranges[ranges.length - 1] = { from: last.from, to }
    else ranges.push({ from, to })
  })
  return ranges
}
