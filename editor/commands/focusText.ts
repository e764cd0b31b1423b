import type { Editor } from '@tiptap/core'
import { Selection, TextSelection } from '@tiptap/pm/state'

/** Where the caret is to stand: a position, a stretch that is to be chosen, or the text's start. */
export type CaretPlace = number | { readonly from: number; readonly to: number } | 'start'

/**
 * Gives the caret to the text at once, at the place named or where it was, in sight. TipTap's own command waits for the
 * next frame: on a slow screen, what is typed until then would be lost.
 */
export function focusText(editor: Editor | null, place?: CaretPlace): void {
  if (!editor || editor.isDestroyed) return
  const { view } = editor
  if (place !== undefined) view.dispatch(view.state.tr.setSelection(selectionAt(view.state.doc, place)))
  view.focus()
  view.dispatch(view.state.tr.scrollIntoView())
}

function selectionAt(doc: Editor['state']['doc'], place: CaretPlace): Selection {
  if (place === 'start') return Selection.atStart(doc)
  const { from, to } = typeof place === 'number' ? { from: place, to: place } : place
  const last = doc.content.size
  return TextSelection.between(doc.resolve(Math.min(from, last)), doc.resolve(Math.min(to, last)))
}
