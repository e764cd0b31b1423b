import type { Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'

/** Set on a transaction that no person made here. */
export const fromElsewhere = 'fromElsewhere'

/**
 * A transaction that turns the state's document into another by replacing only what differs, so that the caret and the
 * steps to undo stay where they are. It is no step of its own to undo: it comes from another tab, a merge or the
 * server. Null where there is no difference.
 */
export function replaceBody(state: EditorState, next: Node): Transaction | null {
  const start = state.doc.content.findDiffStart(next.content)
  if (start === null) return null
  const end = state.doc.content.findDiffEnd(next.content)
  if (!end) return null
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  const slice = next.slice(start, end.b + overlap)
  const tr = state.tr.replace(start, end.a + overlap, slice)
  if (!tr.doc.eq(next)) return fullReplace(state, next)
  return tr.setMeta('addToHistory', false).setMeta(fromElsewhere, true)
}

const fullReplace = (state: EditorState, next: Node): Transaction =>
  state.tr
    .replaceWith(0, state.doc.content.size, next.content)
    .setMeta('addToHistory', false)
    .setMeta(fromElsewhere, true)
