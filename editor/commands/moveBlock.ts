import type { Command } from '@tiptap/pm/state'
import { TextSelection } from '@tiptap/pm/state'

/** Moves the block of the caret one up (-1) or down (+1); its text keeps its marks. Refuses at the ends. */
export const moveBlock =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const { $from } = state.selection
    if ($from.depth !== 1) return false
    const index = $from.index(0)
    const other = state.doc.maybeChild(index + by)
    if (!other || index + by < 0) return false
    if (dispatch) {
      const start = $from.before(1)
      const end = $from.after(1)
      const offset = by * other.nodeSize
      const tr = state.tr.delete(start, end).insert(start + offset, $from.parent)
      tr.setSelection(TextSelection.create(tr.doc, $from.pos + offset))
      dispatch(tr.scrollIntoView())
    }
    return true
  }
