import { TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/**
 * Takes the browser's selection into the editor's state now. Browsers tell of a changed selection after the fact, so a
 * key pressed right behind Shift and an arrow, or Home, would act on the selection before it: every act that a key
 * starts reads it first. Nothing is done while an input method composes.
 */
export function readSelection(view: EditorView): void {
  const { state } = view
  const shown = view.isDestroyed || view.composing ? null : shownSelection(view)
  if (!shown || !(state.selection instanceof TextSelection)) return
  const { anchor, head } = state.selection
  if (shown.anchor === anchor && shown.head === head) return
  const selection = TextSelection.between(state.doc.resolve(shown.anchor), state.doc.resolve(shown.head))
  if (!selection.eq(state.selection)) view.dispatch(state.tr.setSelection(selection))
}

/** Has the editor read what the browser shows as selected? Where the browser shows nothing in it, yes. */
export function isSelectionRead(view: EditorView): boolean {
  const shown = shownSelection(view)
  const { anchor, head } = view.state.selection
  return !shown || (shown.anchor === anchor && shown.head === head)
}

function shownSelection(view: EditorView): { readonly anchor: number; readonly head: number } | null {
  const shown = view.dom.ownerDocument.getSelection()
  if (!view.hasFocus() || !shown?.anchorNode || !shown.focusNode || !view.dom.contains(shown.focusNode)) return null
  if (!view.dom.contains(shown.anchorNode)) return null
  return {
    anchor: view.posAtDOM(shown.anchorNode, shown.anchorOffset),
    head: view.posAtDOM(shown.focusNode, shown.focusOffset),
  }
}
