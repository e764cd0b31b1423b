import { openingBylines } from '#domain/bylines/findBylines.ts'
import { readDateline } from '#domain/bylines/readDateline.ts'
import { isNamelessSignature, readSignature } from '#domain/bylines/readSignature.ts'
import { endsSentence } from '#domain/text/characters.ts'
import { countsOf } from '#domain/text/pairs.ts'
import { besideFolio } from './besideFolio.ts'
import { captionEnd, give, type Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'
import { blockEvidence } from './blockEvidence.ts'
import { blockOdds, ownWeights, type BlockOdds, type BlockWeights } from './blockOdds.ts'
import { hasDrawnHeads, inTextSize, isSetAsText, isTextSized, rowsOfText } from './drawnHeads.ts'
import { earsOf } from './ears.ts'
import { isFewWords } from './fewWords.ts'
import { furnitureOf, isGiven, isNoticeHead } from './furniture.ts'
import { isCaption } from './isCaption.ts'
import { hasMarkedIndents } from './lostIndents.ts'
import { isTextOfNotice, isWholeLine } from './noticeText.ts'
import { placesOf } from './placesOf.ts'
import { inSeries, laterLinesOfVerse } from './series.ts'
import { setAsHead } from './setAsHead.ts'
import { standingHeads } from './standingHeads.ts'
import { titleCaseTags } from './titleCase.ts'

/** Who speaks, when a block is a turn of a printed conversation: `记者：`, `问：`. */
const speakerOf = (block: Block): string | null => /^\s*(\p{Script=Han}{1,5})[：:]/u.exec(block.body.text)?.[1] ?? null

/** What the source says that a block is, as far as it can be believed; running text may be anything. */
function statedClass({ stated, body, pieces }: Block): BlockClass | null {
  if (stated === 'furniture') return furnitureOf(body.text, pieces.length) ?? 'masthead'
  if (stated === 'caption') return 'caption'
  if (stated === 'headline' && pieces.length <= 5 && !readDateline(body.text))
    return readSignature(body.text, false).length > 0 ? 'signature' : 'head'
  return null
}

/** What a block is by itself, when that is beyond doubt. */
export function sureClass(block: Block): BlockClass | null {
  const lines = block.pieces.length
  const text = block.body.text
  const stated = statedClass(block)
  if (block.standing && (stated === null || stated === 'head')) return 'tag'
  if (stated) return stated
  const furniture = furnitureOf(text, lines)
  if (furniture) return furniture
  if (isCaption(block)) return 'caption'
  if (/^\s*[诗詩词詞歌曲]\s*$/u.test(text) && !block.large) return 'tag'
  if (block.large && block.stated !== 'text' && lines <= 5 && !readDateline(text) && !isGiven(text)) return 'head'
  if (readDateline(text) || (lines > 1 && openingBylines(text).length > 0)) return 'body'
  if (isGiven(text) || isTextOfNotice(text)) return 'body'
  if (lines === 1 && isNoticeHead(text)) return 'head'
  if (block.spaced && lines <= 5) return 'head'
  if (isSetAsText(block)) return 'body'
  // Where the type's size is known, four lines in that of the text are no headline: verse, which ends no sentence.
  if (lines > 5 || (lines > 3 && !block.large && block.pieces.every(({ line }) => line.typeSize))) return 'body'
  if (endsSentence(text) && (lines > 2 || text.length > 40 || /[。]$/u.test(text))) return 'body'
  if (/[，、；]$/u.test(text) || /。./u.test(text.slice(0, -1))) return 'body'
  return null
}

/** True of words in one bracket alone, as stand below an article: who wrote it, where it was taken from. */
export const isClosingNote = (text: string): boolean => /^\s*[（(〔][^（()）〔〕]{2,160}[）)〕]\s*$/u.test(text)

/** What opens the words below one picture of a story: a number in a circle, or a figure and what it counts (3时，4时，). */
const openings: readonly RegExp[] = [/^\s*[①-⑳]/u, /^\s*[0-9]{1,4}\s?([时時年月日岁歲])(?:许|整)?[，：]/u]
const openingOf = (block: Block | undefined): string | null => {
  for (const opening of openings) {
    const match = opening.exec(block?.body.text ?? '')
    if (match) return match[1] ?? 'circle'
  }
  return null
}

/** Pictures of a story are numbered: their words open alike, and the last of them says who took them. */
function numberedCaptions(blocks: readonly Block[]): Set<number> {
  const found = new Set<number>()
  blocks.forEach((block, last) => {
    const own = openingOf(block)
    if (own === null || !captionEnd.test(block.body.text) || openingOf(blocks[last - 1]) !== own) return
    for (let at = last; at >= 0 && openingOf(blocks[at]) === own; at--) found.add(at)
  })
  return found
}

const lines = ({ pieces }: Block): number => pieces.length

/** How far a paragraph's first line is indented: two characters, as widths are counted. */
const indent = 4

/**
 * The first line of a paragraph at a column's foot: with its indent it fills the column, it ends no sentence, and what
 * follows at the head of the next column is not indented.
 */
function opensAtFoot(block: Block | undefined, next: Block | undefined): boolean {
  if (!block?.inset || lines(block) > 1 || !next || next.indented || lines(next) < 2) return false
  return !endsSentence(block.body.text) && Math.abs((block.widths[0] ?? 0) + indent - next.measure) <= give
}

const isRow = (block: Block | undefined): boolean => block?.row ?? false
const isBesideRow = (blocks: readonly Block[], at: number): boolean => isRow(blocks[at - 1]) || isRow(blocks[at + 1])

/** What a block is by itself or as one of a series, where that is beyond doubt. */
export function sureClasses(blocks: readonly Block[]): (BlockClass | null)[] {
  const speakers = countsOf(blocks.flatMap((block) => speakerOf(block) ?? []))
  const captions = numberedCaptions(blocks)
  const listed = inSeries(blocks)
  const classes = blocks.map((block, at) => {
    const known = captions.has(at) ? 'caption' : sureClass(block)
    // A figure by itself beside a table's row is a cell of it, and no page number.
    if (known === 'folio' && /^\s*[0-9]+\s*$/u.test(block.body.text) && isBesideRow(blocks, at)) return 'body'
    const speaks = (speakers.get(speakerOf(block) ?? '') ?? 0) > 1
    if (known === null && (speaks || listed[at])) return 'body'
    return known === null && lines(block) <= 2 && signs(block, false) && !setAsHead(blocks, at) ? 'signature' : known
  })
  const running = besideFolio(blocks, classes)
  const ears = earsOf(blocks, classes)
  return classes.map((known, at) => {
    if (ears.has(at)) return 'masthead'
    if (running.has(at) && (known === null || known === 'head')) return 'folio'
    if (known !== null || blocks[at]?.spaced) return known
    if (opensAtFoot(blocks[at], blocks[at + 1])) return 'body'
    const [before, after] = [blocks[at - 1]?.body.text ?? '', blocks[at + 1]?.body.text ?? '']
    const jumps = classes[at + 1] === 'jumpLine' && /下转|下轉|紧接|緊接/u.test(after)
    return jumps || (classes[at - 1] === 'jumpLine' && /上接|上转|上轉/u.test(before)) ? 'body' : known
  })
}

type Judge = {
  readonly classes: (BlockClass | null)[]
  readonly odds: readonly BlockOdds[]
}

/** Blocks that are running text, and those that are not, when both neighbours are weighed: twice, since they hang together. */
function weighed(blocks: readonly Block[], sure: readonly (BlockClass | null)[], weights: BlockWeights): Judge {
  const placeOf = placesOf(blocks)
  const classes = [...sure]
  const odds = blocks.map((): BlockOdds => ({ running: 0, stays: 0 }))
  for (let pass = 0; pass < 2; pass++)
    blocks.forEach((block, at) => {
      if (sure[at] !== null) return
      const own = blockOdds(blockEvidence(placeOf(block, at, (other) => classes[other] ?? null)), weights)
      odds[at] = own
      classes[at] = own.running > 0 ? 'body' : 'head'
    })
  return { classes, odds }
}

/** Beyond these log-odds a block is running text whatever headlines a page lacks. */
const beyondDoubt = 3

/** True of a block that may be a unit of its own: a headline or a subhead, no piece of a sentence. */
const mayStandAlone = (block: Block, before: Block | undefined): boolean =>
  block.pieces.length <= 3 &&
  !/[。，、；：:;,]$/u.test(block.body.text.trim()) &&
  !isClosingNote(block.body.text) &&
  (before === undefined ||
    endsSentence(before.body.text) ||
    !before.full ||
    isWholeLine(before.body.text, before.pieces.length))

/** What every block of a page is; `stay` holds the log-odds that a headline is a line of the text it stands in instead. */
export type Classified = { readonly classes: readonly BlockClass[]; readonly stay: ReadonlyMap<Block, number> }

/** Says of every block of a page what it is. */
export function classifyBlocks(blocks: readonly Block[], weights: BlockWeights = ownWeights): Classified {
  const sure = sureClasses(blocks)
  const { classes, odds } = weighed(blocks, sure, weights)
  const stay = new Map<Block, number>()
  const marked = hasMarkedIndents(blocks)
  const runsUnder = (block: Block): boolean => !marked && isTag(block)
  const drawn = hasDrawnHeads(blocks, sure)
  const rows = rowsOfText(blocks, sure)
  const verse = laterLinesOfVerse(blocks)
  const bodyBefore = (at: number): Block | undefined => (classes[at - 1] === 'body' ? blocks[at - 1] : undefined)
  blocks.forEach((block, at) => {
    if (sure[at] !== null && sure[at] !== 'head') return
    const previous = classes[at - 1]
    if (isClosingNote(block.body.text) && previous !== 'head' && previous !== 'signature') classes[at] = 'body'
    else if (runsUnder(block) && block.head.length <= 8) classes[at] = 'tag'
    else if (!block.spaced && signs(block, previous === 'head') && !setAsHead(blocks, at)) classes[at] = 'signature'
    const own = (odds[at]?.stays ?? 0) + (drawn && isTextSized(block) ? inTextSize : 0)
    const few = isFewWords(block.body.text) && !verse.has(block)
    const alone = classes[at] === 'head' || ((own < beyondDoubt || few) && mayStandAlone(block, bodyBefore(at)))
    if (rows.has(at) && classes[at] === 'head') classes[at] = 'body'
    else if (sure[at] === null && classes[at] === 'body' && alone && !rows.has(at)) classes[at] = 'head'
    if (classes[at] !== 'head') return
    if (runsUnder(block)) classes[at] = 'tag'
    else if (sure[at] === null) stay.set(block, own)
  })
  blocks.forEach((block, at) => {
    if (classes[at] === 'head' && classes[at + 1] === 'head' && isDrawnTag(block, blocks[at + 1])) classes[at] = 'tag'
  })
  for (const [at, kind] of standingHeads(blocks, classes)) classes[at] = kind
  for (const at of titleCaseTags(blocks, (place) => sure[place] === null)) classes[at] = 'tag'
  return { classes: classes.map((value) => value ?? 'body'), stay }
}

/** Type of a headline over that of the column tag above it, at least. */
const overTag = 1.3

/**
 * A few characters in much smaller type right above a headline name the column that it runs under; a kicker says more, or
 * is set larger, or tells what came to pass. Advertisements run under none.
 */
function isDrawnTag(block: Block, next: Block | undefined): boolean {
  const sizeOf = (one: Block | undefined): number => one?.pieces[0]?.line.typeSize ?? 0
  const short = block.pieces.length === 1 && block.body.text.replace(/\s/gu, '').length <= 6
  if (block.large || block.stated === 'advertisement' || block.body.text.includes('了')) return false
  return short && next?.near === true && sizeOf(block) > 0 && sizeOf(next) >= overTag * sizeOf(block)
}

/** True of an author line; below a headline, of one that names nobody too. */
const signs = ({ body }: Block, afterHead: boolean): boolean =>
  !isNoticeHead(body.text) &&
  (readSignature(body.text, afterHead).length > 0 || (afterHead && isNamelessSignature(body.text)))

/** A short line that opens with a space right under a text: what runs under it, or a series that it belongs to. */
const isTag = (block: Block): boolean =>
  block.tight && block.indented && block.pieces.length === 1 && block.head.length <= 14 && !block.spaced
