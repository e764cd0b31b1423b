import type { BlockKind, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { endsSentence, isHan } from '#domain/text/characters.ts'
import { widthOf, type NarrowWidth } from '#domain/text/width.ts'
import { pageGeometry, type PageGeometry } from './pageGeometry.ts'
import { pieceText, type Piece } from './piece.ts'
import { hyphensOf } from './printedHyphens.ts'
import { tableRows } from './tableRows.ts'
import { nothingTaken, type Taken } from './taken.ts'

/** What is true of the lines of a whole page before any of them is judged. */
export type PageSetting = {
  /** How wide digits and Latin letters are set, found out from the lines themselves. */
  readonly narrow: NarrowWidth
  /** True when lines break at a column measure; false when every line is a paragraph. */
  readonly wrapped: boolean
  /** True when no white space opens the paragraphs of a page in columns, and blank lines part what stands on it. */
  readonly flush: boolean
  /** What the boxes say; null where the page has none. */
  readonly geometry: PageGeometry | null
  /** What the source says that a line's block is; null where it does not say. */
  readonly statedKind: (line: SourceLine) => BlockKind | null
  /** What is so of another page, where lines of several pages are read together. */
  readonly ofPage?: (page: number) => OfPage
}

/** What holds for the lines of one page by their places on it. */
export type OfPage = Pick<PageSetting, 'geometry' | 'statedKind'>

/** Lines that neither open nor close their run: in set columns these are full. */
function innerLines(page: SourcePage): string[] {
  const { lines } = page
  return lines
    .filter((line, at) => {
      const next = lines[at + 1]?.text.trim() ?? ''
      const before = lines[at - 1]?.text.trim() ?? ''
      return line.text.trim() !== '' && next !== '' && before !== ''
    })
    .map((line) => line.text)
}

/** Mean jump of width from a line to the next: small where the measure is told rightly. */
function unevenness(lines: readonly string[], narrow: NarrowWidth): number {
  let sum = 0
  for (let at = 1; at < lines.length; at++) {
    const jump = Math.abs(widthOf(lines[at] ?? '', narrow) - widthOf(lines[at - 1] ?? '', narrow))
    sum += Math.min(jump, 6)
  }
  return sum
}

/** What a source that parts what is printed in words calls some of its blocks. */
const partsOfText: readonly BlockKind[] = ['headline', 'caption', 'furniture']

/** A source that calls every block of words text says nothing by it, though it names pictures and rules. */
function statedKinds({ blocks = [] }: SourcePage): PageSetting['statedKind'] {
  const kinds = new Map(blocks.map(({ id, kind }) => [id, kind]))
  const tells = blocks.some(({ kind }) => partsOfText.includes(kind))
  return ({ block }) => {
    const kind = block === undefined ? undefined : kinds.get(block)
    return kind === undefined || (kind === 'text' && !tells) ? null : kind
  }
}

/** Reads off a page how its lines were set. */
export function settingOf(page: SourcePage): PageSetting {
  const inner = innerLines(page)
  const sample = inner.length > 4000 ? inner.slice(0, 4000) : inner
  const chinese = sample.filter(isHan).length > sample.length / 2
  const narrow: NarrowWidth = chinese && unevenness(sample, 2) < unevenness(sample, 1) ? 2 : 1
  const long = sample.filter((line) => line.trim().length > 8)
  const open = long.filter((line) => !endsSentence(line)).length
  const told = long.length < 6 ? !hasParagraphLines(page) : open / long.length > 0.5
  const wrapped = told && !(chinese && fitsNoColumn(page))
  const geometry = pageGeometry(page)
  const flush = wrapped && chinese && geometry === null && isFlush(page)
  return { narrow, wrapped, flush, geometry, statedKind: statedKinds(page) }
}

/** Indents open one line in five or so where they are kept; a space that a reader by machine put there opens few. */
const mostIndented = 0.08

function isFlush({ lines }: SourcePage): boolean {
  const texts = lines.map(({ text }) => text)
  const printed = texts.filter((text) => text.trim() !== '')
  const blanks = texts.filter((text, at) => text.trim() === '' && at > 0 && texts[at - 1]?.trim() !== '')
  return blanks.length >= 2 && printed.filter((text) => /^\s/u.test(text)).length < printed.length * mostIndented
}

/** No column is so wide: a line of as many characters is a paragraph. */
const widest = 50

/** Most of the words stand in lines that no column holds, and these are of very different lengths: lists and tables between hide it. */
function fitsNoColumn(page: SourcePage): boolean {
  const lengths = page.lines.map(({ text }) => text.trim().length)
  const sumOf = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0)
  const wide = lengths.filter((length) => length > widest)
  return sumOf(wide) > sumOf(lengths) / 2 && Math.max(...wide) > 2 * widest
}

/** Few lines: paragraphs when more than half of them end as sentences do, or half and the longest fits no column. */
function hasParagraphLines(page: SourcePage): boolean {
  const texts = page.lines.map((line) => line.text.trim()).filter((text) => text.length > 8)
  const share = texts.filter(endsSentence).length / Math.max(1, texts.length)
  return texts.length > 0 && (share > 0.5 || (share >= 0.25 && texts.some((text) => text.length > widest)))
}

const jumpAtEnd =
  /[（(〔【]?\s*[▲△►▶]?\s*(?:下转|下轉|紧接|緊接)第?\s*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\s*版[^，。）)〕】]{0,12}[）)〕】]?\s*$/u
const jumpAtStart =
  /^\s*[（(〔【]\s*[▲△]?\s*(?:上接|上轉|上转)第?\s*[A-Z]?[0-9０-９一二三四五六七八九十]{1,3}\s*版[^，。）)〕】]{0,12}[）)〕】]/u

/** Where a jump line is run into a line of text: the offsets to cut at. */
function cutsOf(text: string): number[] {
  const start = jumpAtStart.exec(text)
  const end = jumpAtEnd.exec(text.slice(-60))
  const cuts = [...(start ? [start[0].length] : []), ...(end ? [end.index + Math.max(0, text.length - 60)] : [])]
  return cuts.filter((at) => text.slice(0, at).trim() !== '' && text.slice(at).trim() !== '')
}

/** The pieces of one stretch of a line, two where a jump line is run into the text. */
export function cutPiece(piece: Piece): Piece[] {
  const text = pieceText(piece)
  const ends = [...cutsOf(text), text.length]
  return ends.map((to, order) => ({
    ...piece,
    from: piece.from + (order === 0 ? 0 : (ends[order - 1] ?? 0)),
    to: piece.from + to,
  }))
}

/**
 * A piece for every stretch of a page's lines that holds more than white space and that `taken` leaves free, in reading
 * order where `order` (indexes of lines) gives one.
 */
export function piecesOf(
  page: SourcePage,
  index: number,
  taken: Taken = nothingTaken,
  order: readonly number[] | null = null,
): Piece[] {
  const hyphens = hyphensOf(page)
  const rows = tableRows(page.lines)
  return (order ?? page.lines.map((_, at) => at)).flatMap((at) => {
    const line = page.lines[at]
    if (!line || line.text.trim() === '') return []
    const whole = { line, page: index, at, from: 0, to: line.text.length, hyphens, row: rows.has(at) }
    return taken
      .rest(whole)
      .filter((piece) => pieceText(piece).trim() !== '')
      .flatMap(cutPiece)
  })
}
