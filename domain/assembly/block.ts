import { isEnglishByline } from '#domain/bylines/englishLines.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { isLetterSpaced } from '#domain/text/letterSpacing.ts'
import { widthOf, type NarrowWidth } from '#domain/text/width.ts'
import type { BlockKind } from '#domain/source/sourcePage.ts'
import { composeText, type ComposedText } from './composeText.ts'
import { furnitureOf } from './furniture.ts'
import { opensArticle } from './opensArticle.ts'
import type { OfPage, PageSetting } from './pageLines.ts'
import { pieceText, type Piece } from './piece.ts'
import { markOf } from './markOf.ts'

/** Lines that stand together on a page: no blank line, indent or ended paragraph between them. */
export type Block = {
  readonly pieces: readonly Piece[]
  readonly page: number
  /** Widths of the lines in half squares. */
  readonly widths: readonly number[]
  /** Width of the column, as far as these lines tell it: of one line alone it is only the least it can be. */
  readonly measure: number
  /** True when the last line reaches the measure. */
  readonly full: boolean
  /** True when white space opens the first line. */
  readonly indented: boolean
  /** True when no blank line parts it from the block before. */
  readonly tight: boolean
  readonly spaced: boolean
  /** A row of a table. */
  readonly row?: boolean
  /** Set in type a quarter larger than the body's, as the boxes say. */
  readonly large?: boolean
  /** Its largest type over the body's, as the boxes say. */
  readonly scale?: number
  /** Its first line is indented, as the boxes say. */
  readonly inset?: boolean
  /** Right below the block before, as the boxes say. */
  readonly near?: boolean
  /** It begins right below the foot of the block before, wherever across, as the boxes say. */
  readonly below?: boolean
  /** It names the column or series that an article runs under, as the boxes say. */
  readonly standing?: boolean
  /** Set in another typeface than the body and smaller. */
  readonly aside?: boolean
  /** Right below a picture and smaller than the text. */
  readonly pictured?: boolean
  /** What the source says that it is. */
  readonly stated?: BlockKind | null
  /** As running text, and as it would be read as a headline. */
  readonly body: ComposedText
  readonly head: string
}

/** Two characters: the give of a measure with hanging points and lines that may not begin with one. */
export const give = 3

export const captionStart =
  /^\s*(?:图为|圖為|图[①②③④⑤⑥一二三四五1-9]|[上下左右中][图圖](?:为|為|[：:])|图片[：:]|圖片[：:])/u
export const captionEnd = /(?:摄|攝|摄影报道|攝影報導|供图|供圖|制图|製圖|绘图|繪圖)\s*[）)]?\s*$/u
const remark = /^\s*(?:[—－-]{2,}|[（(〔]?\s*(?:责任?编辑?|責編|本版编辑|下转|上接|下轉))/u

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}

/** A block of pieces that stand together. */
export function blockOf(pieces: readonly Piece[], narrow: NarrowWidth, tight: boolean): Block {
  const texts = pieces.map(pieceText)
  const widths = texts.map((text) => widthOf(text, narrow))
  const inner = widths.slice(0, -1)
  const few = Math.max(...widths)
  const measure = inner.length < 2 ? few : Math.max(medianOf(inner.slice(-8)), medianOf(inner))
  return {
    pieces,
    page: pieces[0]?.page ?? 0,
    widths,
    measure,
    full: (widths.at(-1) ?? 0) >= measure - give,
    indented: /^\s/u.test(texts[0] ?? ''),
    tight,
    spaced: texts.some(isLetterSpaced),
    row: pieces[0]?.row ?? false,
    body: composeText(pieces),
    head: pieces.length > 6 ? '' : composeText(pieces, () => ' ').text,
  }
}

const isJump = (text: string): boolean => text.length < 40 && furnitureOf(text, 1) === 'jumpLine'

/** True when a new block begins at `next` although no blank line says so. */
function breaksAt(run: readonly Piece[], next: Piece, setting: PageSetting, ahead: readonly Piece[]): boolean {
  const last = run.at(-1)
  if (!last) return false
  if (!setting.wrapped || next.line === last.line) return true
  if (last.from > 0 && furnitureOf(pieceText(last), 1)) return true
  const before = pieceText(last)
  const after = pieceText(next)
  if (isJump(after) || isJump(before)) return true
  if ((run.length === 1 && isEnglishByline(before)) || (run.length <= 3 && isEnglishByline(after))) return true
  if (captionStart.test(after) && endsSentence(before)) return true
  if (captionEnd.test(before) && /(?:记者|記者|通讯员|新华社|图为)/u.test(run.slice(-3).map(pieceText).join('')))
    return true
  if (remark.test(after) && run.length > 4) return true
  if (markOf(after) >= 0 && /[。；！？：;]\s*$/u.test(before)) return true
  if (next.row !== last.row) return true
  // A narrow column breaks rows with tabs; cells that spaces part were told by each line being a row.
  if (next.row && !(before.includes('\t') && after.includes('\t'))) return true
  const { geometry } = pageOf(setting, next)
  if (next.from === 0 && (geometry?.indented.has(next.at) || geometry?.loose.has(next.at))) return true
  if (setting.flush && opensUnmarked(run, [next, ...ahead], setting)) return true
  if (/^\s/u.test(after))
    return !/(?:记者|記者|通讯员)\s*$/u.test(before) && !captionStart.test(pieceText(run[0] ?? last))
  const previous = run.at(-2)
  if (!previous || !endsSentence(before)) return false
  const width = widthOf(before, setting.narrow)
  return (
    width < widthOf(pieceText(previous), setting.narrow) - 2 * give && width < widthOf(after, setting.narrow) - 2 * give
  )
}

/** A bracket or quotation that the line below closes. */
const leftOpen = /[（(〔【“《「『][^）)〕】”》」』]*$/u

/** Half squares that a few words fill which stand over a text by themselves (天气预报), and the share of its column. */
const few = { wide: 12, share: 0.62 } as const

/** A headline set has so many lines, at most. */
const mostOfHead = 4

/**
 * On a page that marks no paragraph by white space a headline and its text stand in one block: a line that opens an article
 * by its words begins anew, and so does what stands below a first line of a few words that ends far short of it and ends
 * no sentence, as no line of running text does. All lines above one that opens an article are its headline's.
 */
function opensUnmarked(run: readonly Piece[], below: readonly Piece[], { narrow }: PageSetting): boolean {
  const [before = '', after = ''] = [run.at(-1), below[0]].map((piece) => piece && pieceText(piece))
  if (opensArticle(after)) return run.length <= mostOfHead || endsSentence(before)
  const wide = widthOf(before, narrow)
  const isCutShort = wide <= Math.min(few.wide, few.share * widthOf(after, narrow)) && !/\p{P}\s*$/u.test(before)
  if (run.length > 1 || !isCutShort || leftOpen.test(before) || furnitureOf(after, 1) !== null) return false
  const together = below.filter(({ at }, place) => at - (below[0]?.at ?? 0) === place).map(pieceText)
  if (together.some(opensArticle)) return false
  // Lines of one width are text; a headline of several lines has them as they come.
  const widths = together.slice(0, 2).map((text) => widthOf(text, narrow))
  return together.length > 2 && Math.max(...widths) - Math.min(...widths) <= give
}

const pageOf = (setting: PageSetting, { page }: Piece): OfPage => setting.ofPage?.(page) ?? setting

/** True when white space or another column stands between two pieces. */
function isApart(last: Piece, next: Piece, setting: PageSetting): boolean {
  const { geometry, statedKind } = pageOf(setting, next)
  if (next.page !== last.page || statedKind(next.line) !== statedKind(last.line)) return true
  if (next.at !== last.at && geometry?.apart.has(next.at)) return true
  return geometry?.order ? false : next.at - last.at > 1 || next.at < last.at
}

/** What boxes and the source's own words say of a block. */
function drawn(run: readonly Piece[], setting: PageSetting): Partial<Block> {
  const [first] = run
  if (!first) return {}
  const { geometry, statedKind } = pageOf(setting, first)
  return {
    large: run.some(({ at }) => geometry?.large.has(at)),
    ...(geometry && { scale: Math.max(...run.map(({ at }) => geometry.scale.get(at) ?? 1)) }),
    near: geometry?.near.has(first.at) ?? false,
    below: geometry?.below.has(first.at) ?? false,
    standing: geometry?.standing.has(first.at) ?? false,
    aside: geometry !== null && run.every(({ at }) => geometry.aside.has(at)),
    pictured: geometry !== null && run.every(({ at }) => geometry.pictured.has(at)),
    stated: statedKind(first.line),
    ...(geometry?.indented.has(first.at) && { indented: true, inset: true }),
  }
}

/** Cuts pieces into blocks: at blank lines, page ends, indents, ended paragraphs, captions. */
export function blocksOf(pieces: readonly Piece[], setting: PageSetting): Block[] {
  const blocks: Block[] = []
  let run: Piece[] = []
  let tight = false
  const close = (nextTight: boolean): void => {
    if (run.length > 0) blocks.push({ ...blockOf(run, setting.narrow, tight), ...drawn(run, setting) })
    run = []
    tight = nextTight
  }
  for (const [at, piece] of pieces.entries()) {
    const last = run.at(-1)
    if (last && isApart(last, piece, setting)) close(false)
    else if (breaksAt(run, piece, setting, pieces.slice(at + 1, at + mostOfHead))) close(true)
    run.push(piece)
  }
  close(false)
  return blocks
}
