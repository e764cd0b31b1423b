import { Extension } from '@tiptap/core'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Node } from '@tiptap/pm/model'
import type { PlacedSuspect } from '#domain/suspects/suspect.ts'

/** A suspect where it stands now, in ProseMirror positions. */
export type SuspectPlace = { readonly from: number; readonly to: number; readonly suspect: PlacedSuspect }

type SuspectState = {
  readonly places: readonly SuspectPlace[]
  /** The one that is being looked at, of those. */
  readonly current: SuspectPlace | null
  readonly marks: DecorationSet
}
type Change = { readonly suspects?: readonly PlacedSuspect[]; readonly current?: SuspectPlace }

const key = new PluginKey<SuspectState>('suspects')
const nothing: SuspectState = { places: [], current: null, marks: DecorationSet.empty }

/** Asked for several times after every key; a state of the marks belongs to one document. */
const standing = new WeakMap<SuspectState, SuspectState>()

/** The suspects whose words stand in the text as it is now, and the one being looked at. */
export function suspectsOf(state: EditorState): SuspectState {
  const kept = key.getState(state) ?? nothing
  if (kept.places.length === 0) return kept
  const before = standing.get(kept)
  if (before) return before
  const now = { ...kept, places: kept.places.filter((place) => stands(state.doc, place)) }
  standing.set(kept, now)
  return now
}

const stands = (doc: Node, { from, to, suspect }: SuspectPlace): boolean => doc.textBetween(from, to) === suspect.words

/** Shows these suspects of the document as it is in this transaction; to be called only while nothing is composed. */
export const showSuspects = (tr: Transaction, change: Change): Transaction =>
  tr.setMeta(key, change).setMeta('addToHistory', false)

/**
 * Underlines suspects. Marks follow the text while it is typed in and are made anew only when they are told to be:
 * while an input method composes nothing is redrawn around it.
 */
export const suspectMarks = Extension.create({
  name: 'suspectMarks',
  addProseMirrorPlugins: () => [
    new Plugin<SuspectState>({
      key,
      state: { init: () => nothing, apply: (tr, before) => apply(tr, before, tr.getMeta(key) as Change | undefined) },
      props: { decorations: (state) => key.getState(state)?.marks },
    }),
  ],
})

function apply(tr: Transaction, before: SuspectState, change: Change | undefined): SuspectState {
  const moved = tr.docChanged ? follow(tr, before) : before
  if (!change) return moved
  const places = change.suspects ? placesIn(tr.doc, change.suspects) : moved.places
  const current = change.current ?? stillCurrent(moved.current, places)
  return {
    places,
    current,
    marks: DecorationSet.create(
      tr.doc,
      places.map((place) => markOf(place, place === current)),
    ),
  }
}

/** The one being looked at stays so while its words stand where they stood, whatever stands beside them by now. */
const stillCurrent = (before: SuspectPlace | null, places: readonly SuspectPlace[]): SuspectPlace | null =>
  places.find(({ from, to }) => from === before?.from && to === before.to) ?? null

/**
 * Marks go with the text. A suspect whose words were changed is none, and one again where the change is undone: its mark
 * is still drawn, since nothing is redrawn around what is typed.
 */
function follow(tr: Transaction, { places, current, marks }: SuspectState): SuspectState {
  const moved = (at: SuspectPlace): SuspectPlace | null => {
    const place = { ...at, from: tr.mapping.map(at.from, 1), to: tr.mapping.map(at.to, -1) }
    return place.from < place.to ? place : null
  }
  const kept = places.map(moved)
  const looked = current && kept[places.indexOf(current)]
  return {
    places: kept.filter((place) => place !== null),
    current: looked && stands(tr.doc, looked) ? looked : null,
    marks: marks.map(tr.mapping, tr.doc),
  }
}

/** Blocks hold text alone, so an offset in one is a position. What does not fit the document is left out. */
function placesIn(doc: Node, suspects: readonly PlacedSuspect[]): readonly SuspectPlace[] {
  const starts: number[] = []
  doc.forEach((_block, offset) => starts.push(offset + 1))
  return suspects.flatMap((suspect) => {
    const start = starts[suspect.block]
    if (start === undefined || start + suspect.to > doc.content.size) return []
    const place = { from: start + suspect.from, to: start + suspect.to, suspect }
    return doc.textBetween(place.from, place.to) === suspect.words ? [place] : []
  })
}

const markOf = ({ from, to, suspect }: SuspectPlace, isCurrent: boolean): Decoration =>
  Decoration.inline(from, to, {
    class: 'galley-suspect',
    'data-suspect': suspect.kind,
    ...(isCurrent ? { 'data-current': '' } : {}),
  })
