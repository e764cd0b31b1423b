import { TextSelection, type Command } from '@tiptap/pm/state'
import { showSuspects, suspectsOf, type SuspectPlace } from './suspectMarks.ts'

/** Goes to the next suspect after the selection (+1) or the one before it (-1), round the ends; its words are chosen. */
export const goToSuspect =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const { places } = suspectsOf(state)
    const { from, to } = state.selection
    const ahead = by > 0 ? places.find((place) => place.from >= to) : places.findLast((place) => place.to <= from)
    const next = ahead ?? (by > 0 ? places[0] : places.at(-1))
    if (!next) return false
    dispatch?.(
      showSuspects(state.tr, { current: next.suspect.key })
        .setSelection(TextSelection.create(state.doc, next.from, next.to))
        .scrollIntoView(),
    )
    return true
  }

/** The suspect that is being looked at, where it still stands. */
export const currentSuspect = (state: Parameters<Command>[0]): SuspectPlace | null => {
  const { places, current } = suspectsOf(state)
  return places.find(({ suspect }) => suspect.key === current) ?? null
}

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
