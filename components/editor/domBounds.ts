import type { EditorView } from '@tiptap/pm/view'
import type { LineRange } from '#editor/alignment/lineRanges.ts'

/** Where a stretch of the document begins and ends in the page. */
export function domBounds(view: EditorView, { from, to }: LineRange): StaticRangeInit {
  const [start, end] = [view.domAtPos(from, 1), view.domAtPos(to, -1)]
  return {
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  }
}
