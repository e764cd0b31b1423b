import type { PrintedLine, PrintedPage } from '#domain/articles/articleView.ts'
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
  readonly image: { readonly facsimile: FacsimileView; readonly box: Box } | null
  /** The words of the piece as received. */
  readonly words: string
}

/** Parts of a line that stand in a field of their own above the body. */
const fields = ['kicker', 'headline', 'subheadline']

/**
 * Cuts the printed lines as the text below breaks them: what of a line's text stands in a row gets that share of the
 * line. Lines that run down the page are not turned: their words as received stand for them.
 */
export function printPieces(text: HTMLElement, pages: readonly PrintedPage[]): readonly PrintPiece[] {
  const corner = text.getBoundingClientRect()
  return pages.flatMap(({ lines, facsimile }) =>
    lines.flatMap((line) => {
      const rows = rowsOf(text, line).filter(({ width }) => width > 1)
      const whole = rows.reduce((sum, { width }) => sum + width, 0)
      const [first, last] = ownShare(line)
      let at = 0
      return rows.map((row, n): PrintPiece => {
        const from = first + ((last - first) * at) / whole
        at += row.width
        const to = first + ((last - first) * at) / whole
        const place = { left: row.left - corner.left, top: row.top - corner.top, width: row.width, height: row.height }
        return {
          key: `${line.id} ${n}`,
          ...place,
          image: imageOf(line, facsimile, from, to),
          words: wordsOf(line, from, to),
        }
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

function imageOf({ box, text }: PrintedLine, facsimile: FacsimileView | null, from: number, to: number) {
  if (!facsimile || !box) return null
  const [x, y, width, height] = box
  if (height > width * 1.5 && text.length > 1) return null
  const cut: Box = [x + width * from, y, Math.max(1, width * (to - from)), height]
  return { facsimile, box: cut }
}

const wordsOf = ({ text }: PrintedLine, from: number, to: number): string =>
  text.slice(Math.round(from * text.length), Math.round(to * text.length))
