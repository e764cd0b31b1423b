import { isLetterSpaced } from '#domain/text/letterSpacing.ts'
import { allowsAll, type Allows } from './decisions.ts'
import { stretchRepair, type DraftRepair } from './draftRepair.ts'
import { lineEdits } from './lineEdits.ts'
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
function composePiece(piece: Piece, from: number, to: number, head: boolean, allows: Allows): ComposedText {
  const source = piece.line.text
  const raw = source.slice(from, to)
  if (head && isLetterSpaced(raw)) {
    const text = unspaced(raw)
    const repair = stretchRepair('unspaceHeadline', piece, from, to, text, 0.99)
    return allows(repair) ? { text, repairs: [repair] } : { text: raw, repairs: [] }
  }
  const repairs: DraftRepair[] = []
  let text = ''
  let at = from
  for (const edit of lineEdits(piece, from, to, allows)) {
    text += source.slice(at, edit.from) + edit.repair.after
    repairs.push(edit.repair)
    at = edit.to
  }
  return { text: text + source.slice(at, to), repairs }
}

/**
 * Makes one text of pieces: wraps joined, white space at the ends and artefact spaces dropped, letter-spaced lines closed up
 * when `head` says that they may be. Every change is a repair that `allows` does not refuse; nothing else changes.
 */
export function composeText(pieces: readonly Piece[], head?: HeadGlue, allows: Allows = allowsAll): ComposedText {
  const repairs: DraftRepair[] = []
  let text = ''
  let skip = 0
  pieces.forEach((piece, index) => {
    const raw = pieceText(piece)
    const next = pieces[index + 1]
    const lead = stretchRepair('dropIndent', piece, piece.from, piece.from + leading(raw), '', 0.98)
    const first = index > 0 ? skip : leading(raw) > 0 && allows(lead) ? leading(raw) : 0
    if (index === 0 && first > 0) repairs.push(lead)
    const seam = next && joinSeam(piece, next, head, allows)
    const tail = Math.min(trailing(raw), raw.length - first)
    const last = stretchRepair('dropTrailingSpace', piece, piece.to - tail, piece.to, '', 0.99)
    const cut = seam ? seam.cutA : allows(last) ? tail : 0
    const end = Math.max(piece.from + first, piece.to - cut)
    const middle = composePiece(piece, piece.from + first, end, head !== undefined, allows)
    text += middle.text
    repairs.push(...middle.repairs)
    if (seam) {
      repairs.push(seam.repair)
      text += seam.repair.after
      skip = seam.cutB
    } else if (cut > 0) repairs.push(last)
  })
  return { text, repairs }
}
