import { Fragment, type Node } from '@tiptap/pm/model'
import type { EditorState, Transaction } from '@tiptap/pm/state'
import { cutRuns, linesOf, withLines } from '../alignment/blockLines.ts'
import { lineStep } from '../alignment/linesAfter.ts'

/** Set on a transaction that no person made here. */
export const fromElsewhere = 'fromElsewhere'

/**
 * A transaction that turns the state's document into another by replacing only what differs, so that the caret and the
 * steps to undo stay where they are. It is no step of its own to undo: it comes from another tab, a merge or the
 * server. Null where there is no difference.
 */
export function replaceBody(state: EditorState, next: Node): Transaction | null {
  if (state.doc.eq(next)) return null
  const { tr } = state
  replaceText(tr, next)
  alignTo(tr, next)
  if (!tr.doc.eq(next)) return fullReplace(state, next)
  return tr.setMeta('addToHistory', false).setMeta(fromElsewhere, true)
}

/** Blocks are told apart by their text and kind alone: one whose lines differ is not another. */
function replaceText(tr: Transaction, next: Node): void {
  const [mine, theirs] = [withoutLines(tr.doc), withoutLines(next)]
  const start = mine.findDiffStart(theirs)
  const end = mine.findDiffEnd(theirs)
  if (start === null || !end) return
  const overlap = Math.max(0, start - Math.min(end.a, end.b))
  tr.replace(start, end.a + overlap, next.slice(start, end.b + overlap))
}

const withoutLines = (doc: Node): Fragment => Fragment.from(doc.children.map((block) => withLines(block, [])))

function alignTo(tr: Transaction, next: Node): void {
  tr.doc.forEach((block, start, index) => {
    const other = next.maybeChild(index)
    if (!other || block.content.size !== other.content.size) return
    const runs = cutRuns(linesOf(other), 0, other.content.size)
    const step = lineStep({ block, start, pieces: runs.map(([line, length]) => ({ line, length })) })
    if (step) tr.step(step)
  })
}

const fullReplace = (state: EditorState, next: Node): Transaction =>
  state.tr
    .replaceWith(0, state.doc.content.size, next.content)
    .setMeta('addToHistory', false)
    .setMeta(fromElsewhere, true)
