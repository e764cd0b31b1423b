import { endsDateline, isArtefactSpace, spaceRuns } from '#domain/text/spaces.ts'
import { widthSlips } from '#domain/text/widthSlips.ts'
import type { Allows } from './decisions.ts'
import { stretchRepair, type DraftRepair } from './draftRepair.ts'
import type { Piece } from './piece.ts'

/** One change within a line: characters `from` to `to` of the line's own text become the repair's `after`. */
export type LineEdit = { readonly from: number; readonly to: number; readonly repair: DraftRepair }

/**
 * White space that was not printed, between `from` and `to` of a line. A space as wide as a character was set by someone,
 * and a tab parts the cells of a row: extraction leaves single narrow spaces. So was a wide space after a dateline, and any
 * in a row whose cells spaces part.
 */
function spaceEdits(piece: Piece, from: number, to: number): LineEdit[] {
  const source = piece.line.text
  if (piece.row && !source.includes('\t')) return []
  return spaceRuns(source.slice(from, to)).flatMap((run) => {
    const start = from + run.from
    const end = from + run.to
    if (start === from || end === to) return []
    const space = source.slice(start, end)
    if (/[\t\u3000]/u.test(space) || (/\s{2}/u.test(space) && endsDateline(source.slice(0, start)))) return []
    if (!isArtefactSpace(source.charAt(start - 1), source.charAt(end))) return []
    return [{ from: start, to: end, repair: stretchRepair('dropSpace', piece, start, end, '', 0.99) }]
  })
}

const rules = { punctuation: 'widthPunctuation', digit: 'widthDigit' } as const

function widthEdits(piece: Piece, from: number, to: number): LineEdit[] {
  return widthSlips(piece.line.text.slice(from, to)).map(({ at, after, kind }) => {
    const start = from + at
    return { from: start, to: start + 1, repair: stretchRepair(rules[kind], piece, start, start + 1, after, 0.95) }
  })
}

/** The changes that a piece's text needs between two offsets of its line, in order, but for those that are refused. */
export function lineEdits(piece: Piece, from: number, to: number, allows: Allows): LineEdit[] {
  return [...spaceEdits(piece, from, to), ...widthEdits(piece, from, to)]
    .filter(({ repair }) => allows(repair))
    .sort((a, b) => a.from - b.from)
}
