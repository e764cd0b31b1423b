import { TextSelection, type Command, type EditorState } from '@tiptap/pm/state'
import { showSuspects, suspectsOf, type SuspectPlace } from './suspectMarks.ts'

/** The next suspect after the selection (+1) or the one before it (-1); undefined where there is none in that direction. */
export function suspectAhead(state: EditorState, by: -1 | 1): SuspectPlace | undefined {
  const { places } = suspectsOf(state)
  const { from, to } = state.selection
  return by > 0 ? places.find((place) => place.from >= to) : places.findLast((place) => place.to <= from)
}

/** Goes to the next suspect after the selection (+1) or the one before it (-1), round the ends; its words are chosen. */
export const goToSuspect =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const { places } = suspectsOf(state)
    const next = suspectAhead(state, by) ?? (by > 0 ? places[0] : places.at(-1))
    if (!next) return false
    dispatch?.(
      showSuspects(state.tr, { current: next })
        .setSelection(TextSelection.create(state.doc, next.from, next.to))
        .scrollIntoView(),
    )
    return true
  }

/** The suspect that is being looked at, where it still stands. */
export const currentSuspect = (state: EditorState): SuspectPlace | null => suspectsOf(state).current

/** Puts a text in the place of the suspect that is looked at, as one step to undo; it keeps the marks of what it replaces. */
export const acceptSuggestion =
  (suggestion: string): Command =>
  (state, dispatch) => {
    const place = currentSuspect(state)
    if (!place) return false
    const tr = state.tr.insertText(suggestion, place.from, place.to)
    tr.setSelection(TextSelection.create(tr.doc, place.from + suggestion.length))
    dispatch?.(tr.scrollIntoView())
    return true
  }
