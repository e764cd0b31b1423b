import type { PrintedLine, PrintedPage } from '#domain/articles/articleView.ts'
import { runsDown, uprightCells } from '#components/facsimile/uprightCells.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'

/** A piece of a printed line over the words that stand for it; in CSS pixels from the corner of the text. */
export type PrintPiece = {
  readonly key: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  /** What is cut out of the page, in pixels of its facsimile; null where there is no image of the line. */
  readonly image: { readonly facsimile: FacsimileView; readonly box: Box; readonly around?: number } | null
  /** The words of the piece as received. */
  readonly words: string
}

/** Parts of a line that stand in a field of their own above the body. */
const fields = ['kicker', 'headline', 'subheadline']

/**
 * Cuts the printed lines as the text below breaks them: what of a line's text stands in a row gets that share of the
 * line. Of lines that run down the page each character is a piece of its own, set across.
 */
export function printPieces(text: HTMLElement, pages: readonly PrintedPage[]): readonly PrintPiece[] {
  const corner = text.getBoundingClientRect()
  return pages.flatMap(({ lines, facsimile }) =>
    lines.flatMap((line) => {
      const rows = rowsOf(text, line).filter(({ width }) => width > 1)
      const whole = rows.reduce((sum, { width }) => sum + width, 0)
      const [first, last] = ownShare(line)
      let at = 0
      return rows.flatMap((row, n): readonly PrintPiece[] => {
        const from = first + ((last - first) * at) / whole
        at += row.width
        const to = first + ((last - first) * at) / whole
        const place = { left: row.left - corner.left, top: row.top - corner.top, width: row.width, height: row.height }
        const piece = { key: `${line.id} ${n}`, ...place, words: wordsOf(line, from, to) }
        if (facsimile && line.box && runsDown(line.box, line.text))
          return setAcross(piece, facsimile, uprightCells(partDown(line.box, from, to), piece.words))
        return [{ ...piece, image: imageOf(line, facsimile, from, to) }]
      })
    }),
  )
}

function rowsOf(text: HTMLElement, { id, stretches }: PrintedLine): readonly DOMRect[] {
  const inBody = [...text.querySelectorAll(`.galley-body [data-line="${CSS.escape(id)}"]`)]
  const rows = inBody.flatMap((span) => [...span.getClientRects()])
  const field = rows.length === 0 ? stretches.find(({ part }) => fields.includes(part)) : undefined
  const place = field && text.querySelector(`[data-field="${field.part}"]`)
  return place ? [place.getBoundingClientRect()] : rows
}

/** Which share of the line is this article's, from 0 to 1. */
function ownShare({ text, stretches }: PrintedLine): readonly [number, number] {
  const [first, last] = [stretches[0]?.from ?? 0, stretches.at(-1)?.to ?? text.length]
  return text.length === 0 ? [0, 1] : [first / text.length, last / text.length]
}

/** From this share to that of a line that runs down. */
const partDown = ([x, y, width, height]: Box, from: number, to: number): Box => [
  x,
  y + height * from,
  width,
  height * (to - from),
]

/** The characters of a piece one beside the other, each cut out of the page. */
function setAcross(
  { key, left, width, height, words, ...piece }: Omit<PrintPiece, 'image'>,
  facsimile: FacsimileView,
  cells: readonly Box[],
): readonly PrintPiece[] {
  const characters = [...words.replace(/\s/gu, '')]
  const [, , cellWide = 1, cellHigh = 1] = cells[0] ?? []
  // A field is wider than its words.
  const wide = Math.min(width / Math.max(1, cells.length), (height * cellWide) / cellHigh)
  return cells.map((box, at) => ({
    ...{ ...piece, key: `${key} ${at}`, left: left + at * wide, width: wide, height },
    // Above and below stand other characters of the line.
    ...{ words: characters[at] ?? '', image: { facsimile, box, around: 0 } },
  }))
}

function imageOf({ box }: PrintedLine, facsimile: FacsimileView | null, from: number, to: number) {
  if (!facsimile || !box) return null
  const [x, y, width, height] = box
  const cut: Box = [x + width * from, y, Math.max(1, width * (to - from)), height]
  return { facsimile, box: cut }
}

const wordsOf = ({ text }: PrintedLine, from: number, to: number): string =>
  text.slice(Math.round(from * text.length), Math.round(to * text.length))
