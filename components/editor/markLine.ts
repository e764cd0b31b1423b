import type { EditorView } from '@tiptap/pm/view'
import { lineRanges } from '#editor/alignment/lineRanges.ts'

const name = 'galley-line'

/** Marks the text of a printed line while it is pointed at, without touching the text or its markup; null unmarks. */
export function markLine(view: EditorView, lineId: string | null): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete(name)
  if (lineId === null) return
  const ranges = lineRanges(view.state.doc, lineId).map(({ from, to }) => {
    const start = view.domAtPos(from, 1)
    const end = view.domAtPos(to, -1)
    return new StaticRange({
      startContainer: start.node,
      startOffset: start.offset,
      endContainer: end.node,
      endOffset: end.offset,
    })
  })
  CSS.highlights.set(name, new Highlight(...ranges))
}
