import { Extension } from '@tiptap/core'
import { closeHistory } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, TextSelection, type Command, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { findMatches, replacementFor, type FindMatch, type FindQuery } from '#domain/find/findMatches.ts'

/** A match where it stands now, in ProseMirror positions. */
export type FoundPlace = FindMatch & { readonly start: number; readonly end: number }
type FindState = { readonly query: FindQuery | null; readonly isBad: boolean; readonly marks: DecorationSet }

const key = new PluginKey<FindState>('find')
const nothing: FindState = { query: null, isBad: false, marks: DecorationSet.empty }

/** What is looked for now, and whether it is no pattern. */
export const findStateOf = (state: EditorState): FindState => key.getState(state) ?? nothing

/** All places of the text that match what is looked for, in order. */
export function placesOf(doc: Node, query: FindQuery | null): readonly FoundPlace[] {
  const places: FoundPlace[] = []
  if (query)
    doc.forEach((block, offset) => {
      const found = findMatches(block.textContent, query)
      if (found === 'badPattern') return
      for (const match of found) places.push({ ...match, start: offset + 1 + match.from, end: offset + 1 + match.to })
    })
  return places
}

/** Looks for something else, or for the same anew; null stops. To be called only while nothing is composed. */
export const lookFor = (tr: Transaction, query: FindQuery | null): Transaction =>
  tr.setMeta(key, { query }).setMeta('addToHistory', false)

/** Marks what is found. Marks follow the text; they are made anew only by `lookFor`. */
export const findMarks = Extension.create({
  name: 'findMarks',
  addProseMirrorPlugins: () => [
    new Plugin<FindState>({
      key,
      state: { init: () => nothing, apply },
      props: { decorations: (state) => findStateOf(state).marks },
    }),
  ],
})

function apply(tr: Transaction, before: FindState): FindState {
  const change = tr.getMeta(key) as { readonly query: FindQuery | null } | undefined
  if (!change) return tr.docChanged ? { ...before, marks: before.marks.map(tr.mapping, tr.doc) } : before
  const { query } = change
  const marks = placesOf(tr.doc, query).map(({ start, end }) =>
    Decoration.inline(start, end, { class: 'galley-found' }),
  )
  const isBad = query !== null && findMatches('', query) === 'badPattern'
  return { query, isBad, marks: DecorationSet.create(tr.doc, marks) }
}

/** Chooses the next match after the selection (+1) or the one before it (-1), round the ends. */
export const goToMatch =
  (by: -1 | 1): Command =>
  (state, dispatch) => {
    const places = placesOf(state.doc, findStateOf(state).query)
    const { from, to } = state.selection
    const ahead = by > 0 ? places.find(({ start }) => start >= to) : places.findLast(({ end }) => end <= from)
    const next = ahead ?? (by > 0 ? places[0] : places.at(-1))
    if (!next) return false
    dispatch?.(state.tr.setSelection(TextSelection.create(state.doc, next.start, next.end)).scrollIntoView())
    return true
  }

/** Undone by itself, however soon after the typing before it. */
const asOwnStep = (tr: Transaction): Transaction => closeHistory(tr.setMeta('addToHistory', true))

/** Replaces the match that is chosen and goes to the next; where none is chosen it only goes there. */
export const replaceMatch =
  (replacement: string): Command =>
  (state, dispatch) => {
    const { query } = findStateOf(state)
    const { from, to } = state.selection
    const place = placesOf(state.doc, query).find(({ start, end }) => start === from && end === to)
    if (!place || !query) return goToMatch(1)(state, dispatch)
    const text = replacementFor(place, replacement, query.isPattern)
    const tr = state.tr.insertText(text, from, to)
    const after = from + text.length
    const next = placesOf(tr.doc, query).find(({ start }) => start >= after)
    const chosen = next ? TextSelection.create(tr.doc, next.start, next.end) : TextSelection.create(tr.doc, after)
    dispatch?.(asOwnStep(lookFor(tr.setSelection(chosen), query)).scrollIntoView())
    return true
  }

/** Replaces every match, as one step to undo. Each keeps the marks (printed line, bold) of what it replaces. */
export const replaceAllMatches =
  (replacement: string): Command =>
  (state, dispatch) => {
    const { query } = findStateOf(state)
    const places = placesOf(state.doc, query)
    if (!query || places.length === 0) return false
    const { tr } = state
    for (const place of places.toReversed())
      tr.insertText(replacementFor(place, replacement, query.isPattern), place.start, place.end)
    dispatch?.(asOwnStep(lookFor(tr, query)))
    return true
  }
