import { Extension } from '@tiptap/core'
import type { Node } from '@tiptap/pm/model'
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { anchorAt, findAnchor, type CommentAnchor } from '#domain/comments/commentAnchor.ts'

/** A remark on the body: its id and where it was written. */
export type PlacedComment = { readonly id: string; readonly anchor: CommentAnchor }
type Place = { readonly id: string; readonly from: number; readonly to: number }
type CommentState = { readonly places: readonly Place[]; readonly marks: DecorationSet }

const key = new PluginKey<CommentState>('comments')
const nothing: CommentState = { places: [], marks: DecorationSet.empty }

const commentsOf = (state: EditorState): CommentState => key.getState(state) ?? nothing

/** Where the words of a remark stand now, in ProseMirror positions; null where they are gone. */
export const placeOfComment = (state: EditorState, id: string): Place | null =>
  commentsOf(state).places.find((place) => place.id === id) ?? null

/**
 * Shows these remarks. One that was shown before stays where typing has moved it; a new one is looked for by its words.
 * To be called only while nothing is composed.
 */
export const showComments = (tr: Transaction, comments: readonly PlacedComment[]): Transaction =>
  tr.setMeta(key, comments).setMeta('addToHistory', false)

/** Marks the words that remarks stand at. The marks go with the text, whatever is typed around them. */
export const commentMarks = Extension.create({
  name: 'commentMarks',
  addProseMirrorPlugins: () => [
    new Plugin<CommentState>({
      key,
      state: { init: () => nothing, apply },
      props: { decorations: (state) => commentsOf(state).marks },
    }),
  ],
})

/** The anchor of what is chosen in the body, within one paragraph; of a caret, what stands beside it. */
export function anchorOfSelection({ selection }: EditorState): CommentAnchor | null {
  const { $from, $to } = selection
  const text = $from.parent.textContent
  const to = $from.sameParent($to) ? $to.parentOffset : text.length
  return anchorAt('body', text, $from.parentOffset, to)
}

function apply(tr: Transaction, before: CommentState): CommentState {
  const comments = tr.getMeta(key) as readonly PlacedComment[] | undefined
  const moved = tr.docChanged ? follow(tr, before) : before
  if (!comments) return moved
  const places = comments.flatMap((comment) => {
    const known = moved.places.find(({ id }) => id === comment.id)
    const place = known ?? findPlace(tr.doc, comment)
    return place ? [place] : []
  })
  return { places, marks: marksOf(tr.doc, places) }
}

function follow(tr: Transaction, { places, marks }: CommentState): CommentState {
  const moved = places.map(({ id, from, to }) => ({ id, from: tr.mapping.map(from, 1), to: tr.mapping.map(to, -1) }))
  return { places: moved.filter(({ from, to }) => from < to), marks: marks.map(tr.mapping, tr.doc) }
}

function findPlace(doc: Node, { id, anchor }: PlacedComment): Place | null {
  const texts: string[] = []
  const starts: number[] = []
  doc.forEach((block, offset) => {
    texts.push(block.textContent)
    starts.push(offset + 1)
  })
  const found = findAnchor(texts, anchor)
  const start = found && starts[found.block]
  return found && start !== undefined && start !== null ? { id, from: start + found.from, to: start + found.to } : null
}

const marksOf = (doc: Node, places: readonly Place[]): DecorationSet =>
  DecorationSet.create(
    doc,
    places.map(({ id, from, to }) => Decoration.inline(from, to, { class: 'galley-comment', 'data-comment': id })),
  )
