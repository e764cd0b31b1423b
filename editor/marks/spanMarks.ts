import type { Mark } from '@tiptap/pm/model'
import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import type { MarkName } from '#domain/body/nodes.ts'

/** Marks that a person puts on a word: what it reads, what it should be, that it cannot be read. */
export type SpanMarkName = Extract<MarkName, 'ruby' | 'sic' | 'illegible'>

/** A stretch of one block, in ProseMirror positions, and the note that its mark holds ('' where it has none). */
export type MarkedSpan = {
  readonly from: number
  readonly to: number
  readonly note: string
  readonly isMarked: boolean
}

/**
 * What a mark of this name would go on: the mark that the caret stands in or the selection lies in, else the selection.
 * Null where nothing is selected, or a selection runs over more than one block.
 */
export function spanFor(state: EditorState, name: SpanMarkName): MarkedSpan | null {
  const { $from, $to, from, to, empty } = state.selection
  if (!$from.sameParent($to)) return null
  const marked = runsOf(state, name).find((run) => run.from <= from && to <= run.to)
  if (marked) return { ...marked, isMarked: true }
  return empty ? null : { from, to, note: '', isMarked: false }
}

/** Puts the mark on the span, with its note; null takes it away. */
export const setSpanMark =
  (name: SpanMarkName, span: MarkedSpan, note: string | null): Command =>
  (state, dispatch) => {
    const type = state.schema.marks[name]
    if (!type) return false
    const tr = state.tr.removeMark(span.from, span.to, type)
    const attribute = Object.keys(type.spec.attrs ?? {})[0]
    if (note !== null) tr.addMark(span.from, span.to, type.create(attribute ? { [attribute]: note } : null))
    // Typing goes on behind the words.
    dispatch?.(tr.setSelection(TextSelection.create(tr.doc, span.to)).removeStoredMark(type))
    return true
  }

/** The stretches of the selection's block that carry this mark; neighbours with the same note are one. */
function runsOf(state: EditorState, name: SpanMarkName): readonly Omit<MarkedSpan, 'isMarked'>[] {
  const { $from } = state.selection
  const runs: { from: number; to: number; note: string }[] = []
  $from.parent.forEach((child, offset) => {
    const mark = child.marks.find(({ type }) => type.name === name)
    if (!mark) return
    const from = $from.start() + offset
    const last = runs.at(-1)
    if (last?.to === from && last.note === noteOf(mark)) last.to += child.nodeSize
    else runs.push({ from, to: from + child.nodeSize, note: noteOf(mark) })
  })
  return runs
}

const noteOf = (mark: Mark): string => String(Object.values(mark.attrs)[0] ?? '')
