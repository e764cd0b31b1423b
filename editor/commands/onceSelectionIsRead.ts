import type { EditorView } from '@tiptap/pm/view'
import { isSelectionRead, readSelection } from './readSelection.ts'

/** How long the browser's word of a changed selection is waited for, in milliseconds; then it is read without. */
const patience = 200

/**
 * Runs what changes the view by itself (marks that come from the server, a text from another tab) once the editor has
 * read the browser's selection. Browsers tell of a changed selection after the fact: a view that is redrawn before that
 * puts the older selection back, and a person who holds Shift and an arrow loses a step.
 */
export function onceSelectionIsRead(view: EditorView, run: () => void): void {
  if (view.isDestroyed || isSelectionRead(view)) return run()
  const page = view.dom.ownerDocument
  const done = (): void => {
    clearTimeout(timer)
    page.removeEventListener('selectionchange', soon)
    // A busy browser may not have told of it yet.
    readSelection(view)
    run()
  }
  // The editor listens to the same event; whoever of us hears it first, it has read it by the next task.
  const soon = (): void => void setTimeout(done)
  const timer = setTimeout(done, patience)
  page.addEventListener('selectionchange', soon, { once: true })
}
