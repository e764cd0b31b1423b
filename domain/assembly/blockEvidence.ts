import { endsSentence } from '#domain/text/characters.ts'
import { readDateline } from '#domain/bylines/readDateline.ts'
import { give, type Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'
import type { Say } from './evidence.ts'
import { lostIndent } from './lostIndents.ts'
import { kickerEnd, namesTable, subStart } from './headWords.ts'
import { isWholeLine } from './noticeText.ts'
import { opensArticle } from './opensArticle.ts'
import { pieceText } from './piece.ts'

/** What is seen of a block whose class is not sure: names of observations and how strongly each holds. */
export type Evidence = ReadonlyMap<string, number>

/** A block with the running text before and after it, and what its page says. */
export type BlockPlace = {
  readonly block: Block
  /** The nearest running text before and after; undefined where there is none. */
  readonly before: Block | undefined
  readonly after: Block | undefined
  /** The blocks right before and after, whatever they are. */
  readonly previous: Block | undefined
  readonly next: Block | undefined
  /** How often each two-character run stands on the page. */
  readonly counts: ReadonlyMap<string, number>
  /** The block's own runs, and how many of them its neighbours in running text hold, 0 to 1. */
  readonly echo: number
  readonly echoAfter: number
  readonly echoBefore: number
  /** How many lines that stand alone stand right around it. */
  readonly loose: number
  /** How many other short lines without an end stand alone between paragraphs near it, as subheads do. */
  readonly alike: number
  /** How many other lines that stand alone are as long as this one: subheads of one article are cut alike. */
  readonly twins: number
  /** Paragraphs of the page begin two characters short. */
  readonly lostIndents: boolean
  /** White space opens the paragraphs of the page. */
  readonly marked: boolean
  /** What the blocks right before and after are so far: `edge` beyond the page's ends, null where it is not known. */
  readonly beside: readonly [before: BlockClass | 'edge' | null, after: BlockClass | 'edge' | null]
}

const halfWay = /[的了和与與是在把将將对對及为為被从從向比让讓使并並而或]$/u
const runsOn = /^[的了是和与與着们們、，。；：”’』」）]/u
const marks = /^\s*(?:[（(]?[一二三四五六七八九十0-9]{1,3}[）)、．.]|[△▲●■◆○◇□★☆※①-⑳]|【[^】]{1,8}】)/u

/** What the words of the block say. */
function ofWords(text: string, say: Say): void {
  const points = text.match(/[，、；]/gu)?.length ?? 0
  say(`points${Math.min(4, points)}`)
  say('length', Math.min(4, text.length / 20))
  if (text.length <= 5) say('tiny')
  if (/[，、；]$/u.test(text)) say('endsInComma')
  if (/[：:]$/u.test(text)) say('endsInColon')
  if (endsSentence(text)) say(/[。]["”’』」）)]*$/u.test(text) ? 'endsInStop' : 'endsInOther')
  if (/[。]./u.test(text.slice(0, -2))) say('stopWithin')
  if (halfWay.test(text)) say('halfWay')
  if (runsOn.test(text)) say('runsOn')
  const quotes = (text.match(/[“『「《（(]/gu)?.length ?? 0) - (text.match(/[”』」》）)]/gu)?.length ?? 0)
  if (quotes > 0) say('quoteOpen')
  if (quotes < 0) say('quoteClosed')
  if (marks.test(text)) say('listMark')
  if (kickerEnd.test(text)) say('kickerEnd')
  if (subStart.test(text)) say('subStart')
  if (/\s/u.test(text)) say('spaceWithin')
  if (/年.{1,6}月.{1,6}日$/u.test(text)) say('dated')
  if (/(?:处|處|局|中心|委员会|公司|社|院|所|厂|廠|办公室|家属|子女|支部|协会|指挥部)$/u.test(text)) say('endsInOffice')
  if (/[0-9]{2}/u.test(text)) say('digits')
}

/** How a width stands to a column's measure. */
function bandOf(width: number, measure: number): string {
  const more = width - measure
  if (Math.abs(more) <= 1) return 'Even'
  if (Math.abs(more) <= give) return 'Near'
  return more > 0 ? 'Wider' : more > -8 ? 'Narrower' : 'Narrow'
}

/** What the lines of a block say together: one headline's are cut where its words end, a paragraph's where the column does. */
function ofShape({ block }: BlockPlace, widest: number, say: Say): void {
  const lines = block.pieces.map(pieceText)
  if (lines.length < 2) return
  if (lines.slice(1).some((line) => subStart.test(line))) say('subBelow')
  if (kickerEnd.test(lines[0]?.trim() ?? '')) say('kickerAbove')
  const short = block.widths.slice(0, -1).filter((width, at) => {
    const missing = widest - width
    return missing > give && (at > 0 || missing > lostIndent + 2)
  })
  if (short.length > 0) say('ragged')
  if (lines.slice(0, -1).some((line) => /[，、；：]$/u.test(line.trim()))) say('pointAtLineEnd')
  const cut = lines
    .slice(1)
    .filter((line, at) => /[0-9]$/u.test(lines[at] ?? '') && /^\s*[0-9年月日时分个]/u.test(line))
  if (cut.length > 0) say('numberCut')
}

/** What the widths of the block's lines say. */
function ofLines({ block, before, after }: BlockPlace, widest: number, say: Say): void {
  const { widths } = block
  const lines = widths.length
  say(`lines${Math.min(5, lines)}`)
  const first = widths[0] ?? 0
  const last = widths.at(-1) ?? 0
  if (lines > 1) {
    const inner = widths.slice(1, -1)
    say(inner.every((width) => Math.abs(width - widest) <= give) ? 'innerEven' : 'innerUneven')
    say(last < widest - give ? 'lastShort' : 'lastFull')
    const missing = widest - first
    if (missing >= lostIndent - 1 && missing <= lostIndent + 2) say('firstIndented')
    else say(missing <= 2 ? 'firstFull' : 'firstShort')
  }
  if (before) say(`before${lines > 1 ? 'Lines' : 'Line'}${bandOf(widest, before.measure)}`)
  if (after) say(`after${lines > 1 ? 'Lines' : 'Line'}${bandOf(widest, after.measure)}`)
}

/** Whether a block's first line is short by an indent, where the page has lost its indents. */
function indentOf(block: Block): string {
  if (block.pieces.length < 3 || /^\s*\p{P}/u.test(block.body.text)) return 'Unknown'
  const missing = block.measure - (block.widths[0] ?? 0)
  if (missing <= 1) return 'Full'
  return missing >= lostIndent - 1 && missing <= lostIndent + 2 ? 'Indented' : 'Other'
}

const seam = (a: string, b: string): string => (a.slice(-1) + b.slice(0, 1)).toLowerCase()

/** What the text around says: whether the paragraph before is open, and whether the one after begins or goes on. */
function ofNeighbours(place: BlockPlace, text: string, say: Say): void {
  const { block, before, after, previous, next, counts, lostIndents } = place
  const known = (a: string, b: string): boolean => (counts.get(seam(a, b)) ?? 0) > 0
  if (!before || before.page !== block.page) say('noBefore')
  else {
    const words = before.body.text.trim()
    const ended = endsSentence(words) || isWholeLine(words, before.pieces.length)
    const state = ended ? 'Ended' : before.full ? 'Open' : 'Broken'
    say(`before${state}${before === previous ? 'Next' : 'Away'}`)
    if (state !== 'Ended' && known(words, text)) say('seamBefore')
  }
  if (!after || after.page !== block.page) say('noAfter')
  else {
    const words = after.body.text.trim()
    say(after === next ? 'afterNext' : 'afterAway')
    if (readDateline(words)) say('afterDated')
    if (after === next && opensArticle(words)) say('aboveOpening')
    if (runsOn.test(words)) say('afterRunsOn')
    if (!endsSentence(text) && known(text, words)) say('seamAfter')
    if (lostIndents) say(`afterIndent${indentOf(after)}`)
  }
}

/** What the blocks right beside are, and what white space before the block means on its page. */
function ofPlace({ block, before, previous, next, beside, marked }: BlockPlace, text: string, say: Say): void {
  const [above, below] = beside
  say(`above-${above ?? 'open'}`)
  say(`below-${below ?? 'open'}`)
  if (next?.row) say('aboveRow')
  if (next?.row && namesTable.test(text)) say('titlesTable')
  if (previous?.row) say('belowRow')
  if (block.tight) say(marked ? 'tightMarked' : 'tight')
  if (marked) say(block.indented ? 'markedIndented' : 'markedFlush')
  else if (block.indented) say('indented')
  if (!before || before !== previous) return
  const words = before.body.text.trim()
  const open = !endsSentence(words) && !isWholeLine(words, before.pieces.length)
  if (/^["“‘『「]/u.test(text)) say(open ? 'quoteAfterOpen' : 'quoteAfterEnd')
  if (!open) say(before.full ? 'afterFullLine' : 'afterShortLine')
}

/** All that is seen of a block that may be running text (a piece of a paragraph, a subhead) or a headline. */
export function blockEvidence(place: BlockPlace): Evidence {
  const seen = new Map<string, number>([['always', 1]])
  const say: Say = (name, value = 1) => void seen.set(name, value)
  const { block, before, after, previous, next } = place
  const text = block.body.text.trim()
  const open = place.lostIndents && block.pieces.length === 1
  const widest = Math.max(...block.widths)
  ofWords(text, say)
  ofLines(place, widest, say)
  ofShape(place, widest, say)
  ofNeighbours(place, text, say)
  ofPlace(place, text, say)
  say('echo', place.echo)
  say('echoAfter', place.echoAfter)
  say('echoBefore', place.echoBefore)
  if (place.loose >= 5) say('inVerse')
  say('loose', Math.max(0, Math.min(5, place.loose - 1)))
  if (before === previous && after === next) say('alike', Math.min(4, place.alike))
  if (place.twins > 0) say('twins', Math.min(3, place.twins))
  if (block.spaced) say('spaced')
  if (open && place.after && Math.abs(widest + lostIndent - place.after.measure) <= 1) say('lineLacksIndent')
  return seen
}
