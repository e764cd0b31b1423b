import { endsDateline, isArtefactSpace, spaceRuns } from '#domain/text/spaces.ts'
import { isLetterSpaced } from '#domain/text/letterSpacing.ts'
import { stretchRepair, type DraftRepair } from './draftRepair.ts'
import { joinSeam, leading, trailing, type HeadGlue } from './joinSeam.ts'
import { pieceText, type Piece } from './piece.ts'

/** The text of a part and the repairs that made it out of its pieces, in the order of the text. */
export type ComposedText = { readonly text: string; readonly repairs: readonly DraftRepair[] }

/** Letter-spaced words of a headline: single spaces go, a wider gap stays as one space. */
function unspaced(text: string): string {
  return text
    .replace(/[\u3000 \u00a0\u2002-\u200a]{3,}/gu, '\n')
    .replace(/[^\S\n]+/gu, '')
    .replace(/\n/gu, ' ')
}

/** One piece between `from` and `to`, its artefact spaces dropped. */
function composePiece(piece: Piece, from: number, to: number, head: boolean): ComposedText {
  const source = piece.line.text
  const raw = source.slice(from, to)
  if (head && isLetterSpaced(raw)) {
    const text = unspaced(raw)
    return { text, repairs: [stretchRepair('unspaceHeadline', piece, from, to, text, 0.99)] }
  }
  const repairs: DraftRepair[] = []
  let text = ''
  let at = from
  for (const run of spaceRuns(raw)) {
    const start = from + run.from
    const end = from + run.to
    if (start === from || end === to) continue
    if (/\s{2}|\u3000/u.test(source.slice(start, end)) && endsDateline(source.slice(0, start))) continue
    if (!isArtefactSpace(source.charAt(start - 1), source.charAt(end))) continue
    text += source.slice(at, start)
    repairs.push(stretchRepair('dropSpace', piece, start, end, '', 0.98))
    at = end
  }
  return { text: text + source.slice(at, to), repairs }
}

/**
 * Makes one text of pieces: wraps joined, white space at the ends and artefact spaces dropped, letter-spaced lines closed up
 * when `head` says that they may be. Every change is a repair; nothing else changes.
 */
export function composeText(pieces: readonly Piece[], head?: HeadGlue): ComposedText {
  const repairs: DraftRepair[] = []
  let text = ''
  let skip = 0
  pieces.forEach((piece, index) => {
    const raw = pieceText(piece)
    const next = pieces[index + 1]
    const first = index === 0 ? leading(raw) : skip
    if (index === 0 && first > 0)
      repairs.push(stretchRepair('dropIndent', piece, piece.from, piece.from + first, '', 0.98))
    const seam = next && joinSeam(piece, next, head)
    const cut = seam ? seam.cutA : Math.min(trailing(raw), raw.length - first)
    const end = Math.max(piece.from + first, piece.to - cut)
    const middle = composePiece(piece, piece.from + first, end, head !== undefined)
    text += middle.text
    repairs.push(...middle.repairs)
    if (seam) {
      repairs.push(seam.repair)
      text += seam.repair.after
      skip = seam.cutB
    } else if (cut > 0) repairs.push(stretchRepair('dropTrailingSpace', piece, end, piece.to, '', 0.99))
  })
  return { text, repairs }
}
