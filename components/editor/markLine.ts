import type { EditorView } from '@tiptap/pm/view'
import { lineRanges } from '#editor/alignment/lineRanges.ts'
import { domBounds } from './domBounds.ts'

const name = 'galley-line'

/** Marks the text of a printed line while it is pointed at, without touching the text or its markup; null unmarks. */
export function markLine(view: EditorView, lineId: string | null): void {
  if (!('highlights' in CSS)) return
  CSS.highlights.delete(name)
  if (lineId === null) return
  const ranges = lineRanges(view.state.doc, lineId).map((range) => new StaticRange(domBounds(view, range)))
  CSS.highlights.set(name, new Highlight(...ranges))
}
