import type { Node } from '@tiptap/pm/model'
import { cutRuns, linesOf } from './blockLines.ts'

/**
 * A stretch of a document: of text, tied to a line or to none (null), or of what stands between texts (undefined). Of no
 * length: a place where something was changed. `isNew`: put in by what is followed; `isGuess`: its line is a guess.
 * `block`: a whole one that was not looked into yet.
 */
export type Piece = {
  readonly length: number
  readonly line: string | null | undefined
  readonly isNew?: boolean
  readonly isGuess?: boolean
  readonly block?: Node
}

/** A document in pieces, and the start of the piece that was looked at last: the next is seldom far. */
export type Pieces = { readonly list: Piece[]; index: number; at: number }

const between: Piece = { length: 1, line: undefined }
/** Where something was changed. */
export const edge: Piece = { length: 0, line: undefined }

/** A document that is not looked into yet: each key is followed in one block of hundreds. */
export const piecesOf = (doc: Node): Pieces => ({
  list: doc.children.map((block) => ({ length: block.nodeSize, line: undefined, block })),
  index: 0,
  at: 0,
})

function lookedInto(block: Node): readonly Piece[] {
  const runs = cutRuns(linesOf(block), 0, block.content.size)
  return [between, ...runs.map(([line, length]): Piece => ({ length, line })), between]
}

/** The index of the piece that begins at a position; where none does, one is cut in two. */
export function splitAt(pieces: Pieces, position: number): number {
  const { list } = pieces
  while (pieces.index > 0 && pieces.at > position) pieces.at -= list[--pieces.index]?.length ?? 0
  for (;;) {
    const piece = list[pieces.index]
    const end = pieces.at + (piece?.length ?? 0)
    if (!piece || pieces.at === position) return pieces.index
    if (end > position && piece.block) list.splice(pieces.index, 1, ...lookedInto(piece.block))
    else {
      if (end > position)
        list.splice(pieces.index, 1, { ...piece, length: position - pieces.at }, { ...piece, length: end - position })
      pieces.at += list[pieces.index]?.length ?? 0
      pieces.index += 1
    }
  }
}

/** Takes pieces by length, from a position on; those of no length at the end too, or not. */
export function takerOf({ list }: Pieces, position: number): (length: number, withEdges: boolean) => readonly Piece[] {
  const all = { list, index: 0, at: 0 }
  let index = splitAt(all, position)
  let rest = list[index]
  return (length, withEdges) => {
    const taken: Piece[] = []
    let left = length
    while (rest && (left > 0 || (withEdges && rest.length === 0))) {
      if (rest.block) {
        list.splice(index, 1, ...lookedInto(rest.block))
        rest = list[index]
        continue
      }
      const size = Math.min(left, rest.length)
      taken.push({ ...rest, length: size })
      left -= size
      rest = size < rest.length ? { ...rest, length: rest.length - size } : list[++index]
    }
    return taken
  }
}
