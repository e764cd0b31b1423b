import type { SourceLine } from '#domain/source/sourcePage.ts'
import type { Segment } from './assembly.ts'
import type { Hyphens } from './printedHyphens.ts'

/** A line, or a part of one in UTF-16 offsets of its text, while an assembly is being made. */
export type Piece = {
  readonly line: SourceLine
  /** Index into the pages of the issue. */
  readonly page: number
  /** Index into the page's lines. */
  readonly at: number
  readonly from: number
  readonly to: number
  /** A row of a table, whose blanks part its cells. */
  readonly row?: boolean
  /** What its page says of hyphens. */
  readonly hyphens?: Hyphens
}

export const pieceText = (piece: Piece): string => piece.line.text.slice(piece.from, piece.to)

/** `p1l12` for a whole line, `p1l12:0-8` for a part of one. */
export const segmentOf = (piece: Piece): Segment =>
  piece.from === 0 && piece.to === piece.line.text.length ? piece.line.id : `${piece.line.id}:${piece.from}-${piece.to}`

/** A segment taken apart; `to` is null for a whole line. Null when the segment is not one. */
export function readSegment(
  segment: Segment,
): { readonly line: string; readonly from: number; readonly to: number | null } | null {
  const [, line, from, to] = /^(p\d+l\d+)(?::(\d+)-(\d+))?$/u.exec(segment) ?? []
  if (line === undefined) return null
  return { line, from: from === undefined ? 0 : Number(from), to: to === undefined ? null : Number(to) }
}
