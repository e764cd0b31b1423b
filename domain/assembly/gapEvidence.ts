import { closingBylines } from '#domain/bylines/findBylines.ts'
import { readClosingDateline, readDateline } from '#domain/bylines/readDateline.ts'
import { give, type Block } from './block.ts'
import { isClosingNote } from './classifyBlocks.ts'
import type { Say } from './evidence.ts'
import { isFewWords } from './fewWords.ts'
import { isArrival, isGiven, isOffice } from './furniture.ts'
import { lostIndent } from './lostIndents.ts'
import { markOf } from './markOf.ts'
import { isRow, type BodyPart, type HeadPart, type Part } from './parts.ts'

/** How a correction opens: it names the issue, the page and perhaps the article that it sets right. */
const corrects =
  /^\s*本[报報刊]\s*(?:[0-9]{4}\s*年)?\s*[0-9]{1,2}\s*月\s*[0-9]{1,2}\s*日.{0,3}第?\s*[A-Z]?[0-9一二三四五六七八九十]{1,3}\s*版/u

/** What stands between two paragraphs of a page. */
export type Gap = {
  readonly before: BodyPart
  /** The last paragraphs before the gap, `before` among them. */
  readonly behind: readonly BodyPart[]
  readonly after: BodyPart
  /** The next paragraphs, `after` among them. */
  readonly ahead: readonly BodyPart[]
  readonly between: readonly Part[]
  /** True when white space opens few of the page's paragraphs, so that one that has it says something. */
  readonly rareIndent: boolean
  /** How many other lines that may be subheads stand near, each alone between paragraphs: subheads come several to an article. */
  readonly subheads: number
  /** How many gaps of the page hold a few characters over another headline: it prints what articles run under behind their text. */
  readonly tags: number
  /** To which side the paragraph after the gap leans by its words: -1 to those behind, 1 to those ahead. */
  readonly leaning: number
}

const credit =
  /[（(](?:(?:转自|轉自|原载|摘自|据|来源|作者|本报综合)[^（）()]{1,40}|广告|廣告|待续|待續|未完待续|明日待續|明日待续|本报综合|完)[）)]\s*$/u
/** Paragraphs above in which the measure of a column is looked for. */
const near = 3
const speaks = /^\s*(\p{Script=Han}{1,6})[：:]/u

/**
 * What a dateline says for a new article. A second dispatch from the same place goes on with the article more often than
 * not, and one from another place now and then, when nothing but a blank line stands between them; `本报讯` never does.
 */
function openingOf({ between, behind, after }: Gap): string {
  const next = readDateline(after.composed.text)
  if (between.length > 0 || !next?.place) return 'opens'
  for (let at = behind.length - 1; at >= 0; at--) {
    const first = readDateline(behind[at]?.composed.text ?? '')
    if (!first) continue
    if (!first.place) return 'opens'
    return first.agency === next.agency && first.place === next.place ? 'opensSamePlace' : 'opensOtherPlace'
  }
  return 'opens'
}

const linesOf = (head: HeadPart | undefined): number =>
  head?.blocks.reduce((sum, { pieces }) => sum + pieces.length, 0) ?? 0

/** True of two lines or more over a line by itself: a headline over the first subhead of its text. */
function isOverSubhead(heads: readonly HeadPart[]): boolean {
  const [first, last] = [heads[0], heads.at(-1)]
  return heads.length > 1 && linesOf(first) > 1 && linesOf(last) === 1 && last?.stay !== null
}

/** True of a few characters over another line: subheads never stand in a row, and a standing head stands over a headline. */
export const isTagOverHead = ([first, second]: readonly HeadPart[]): boolean =>
  first !== undefined && second !== undefined && first.stay !== null && isFewWords(first.text)

/** Of so many standing heads on a page one may stand over a text whose headline is elsewhere. */
const manyTags = 3

/** What may be a subhead: whether others stand near, and whether it is as short as what articles run under. */
function ofSubhead({ subheads, before, tags }: Gap, heads: readonly HeadPart[], say: Say): void {
  say('subheadOnly')
  if (heads.length === 1 && linesOf(heads[0]) === 1) say('subheads', Math.min(3, subheads))
  if (heads.length !== 1 || !before.ended || !isFewWords(heads[0]?.text ?? '')) return
  say('fewWords')
  if (subheads === 0 && tags >= manyTags) say('oneOfTags')
}

/** What stands between the paragraphs. */
function ofBetween(gap: Gap, say: Say): void {
  const { after, between } = gap
  const heads = between.flatMap((part) => (part.kind === 'head' ? [part] : []))
  const titled = heads.filter(({ blocks }) => blocks.length > 0)
  const signed = heads.some((part) => part.signed.length > 0)
  if (titled.length > 0) {
    say('head', Math.max(...titled.map(({ stay }) => 1 / (1 + Math.exp(stay ?? -9)))))
    say(titled.length > 1 ? 'heads' : 'oneHead')
    if (isOverSubhead(titled)) say('headOverSubhead')
    if (isTagOverHead(titled)) say('tagOverHead')
    if (
      (after.blocks[0]?.near || after.blocks[0]?.below) &&
      titled.some(({ blocks }) => blocks.some(({ large }) => large))
    )
      say('headDrawn')
    if (!after.opens && !signed && titled.every(({ stay }) => stay !== null && stay > -3)) ofSubhead(gap, titled, say)
  }
  if (signed) say(titled.length > 0 ? 'headSigned' : 'signed')
  if (between.some((part) => part.kind === 'caption')) say('caption')
  if (between.some((part) => part.kind === 'tag')) say('tag')
  for (const part of between)
    if (part.kind === 'furniture') {
      if (part.reason === 'jumpLine' && isArrival(part.block.body.text)) say('arrival')
      return say(part.reason === 'jumpLine' ? 'jumpLine' : 'furniture')
    }
}

/** What the paragraphs on both sides are: rows of a table, turns of a conversation, points of a list. */
function ofKinds(gap: Gap, say: Say): void {
  const { before, after, between } = gap
  const headed = between.some(({ kind }) => kind === 'head')
  if (isRow(before) || isRow(after)) {
    const kind = isRow(before) ? (isRow(after) ? 'rowAfterRow' : 'textAfterRow') : 'rowAfterText'
    say(headed ? `${kind}Headed` : kind)
    if (kind === 'rowAfterText') ofTable(gap, say)
  }
  if (/[：:]$/u.test(before.composed.text.trim())) say('colonBefore')
  if (/^\s*[—－-]{2,}/u.test(after.composed.text)) say('dashAfter')
  if (/^\s*编\s*者\s*[按：:]|^\s*編\s*者\s*[按：:]/u.test(after.composed.text)) say('editorSpeaks')
  if (speaks.test(before.composed.text) && speaks.test(after.composed.text)) say('bothSpeak')
  const mark = markOf(after.composed.text)
  if (mark >= 0) say(markOf(before.composed.text) === mark ? 'listGoesOn' : 'listMark')
  else if (markOf(before.composed.text) >= 0) say('listEnds')
  if (corrects.test(after.composed.text)) say('corrects')
  if (before.short) say('shortBefore')
  if (after.short) say('shortAfter')
}

/** The nearest paragraph above, of those of this column, that a line break tells the measure of. */
function setBehind({ behind }: Gap): Block | undefined {
  for (const body of behind.slice(-near).reverse())
    for (const block of [...body.blocks].reverse()) if (!block.row && block.pieces.length > 1) return block
  return undefined
}

/** Of two lines the first may be short by its indent. */
const slackOf = ({ pieces }: Block): number => give + (pieces.length === 2 ? lostIndent : 0)

/**
 * How the measure changes. No line is wider than its column, so that one that is wider than the column above stands in
 * another; that it is narrower is only told by lines that are not the last.
 */
function measureChange(gap: Gap): 'sameMeasure' | 'narrower' | 'wider' | null {
  const [first] = gap.after.blocks
  const above = setBehind(gap)
  if (!first || first.row || !above) return null
  const change = first.measure - above.measure
  if (change > slackOf(above)) return 'wider'
  if (first.pieces.length === 1) return null
  if (change < -slackOf(first)) return 'narrower'
  return first.pieces.length > 2 && above.pieces.length > 2 ? 'sameMeasure' : null
}

/** Runs of two characters that a table shares with its text, at least: one is chance. */
const fewestShared = 2

/** How a table stands to the text above it: what belongs to a text takes up its words, and is no wider than its column. */
function ofTable(gap: Gap, say: Say): void {
  const rows = gap.ahead.slice(0, gap.ahead.findIndex((body) => !isRow(body)) >>> 0)
  const texts = gap.behind.slice(-near)
  const shared = rows.flatMap(({ pairs }) => [...pairs.keys()].filter((pair) => /^\p{Script=Han}/u.test(pair)))
  const kin = shared.filter((pair) => texts.some((text) => text.pairs.has(pair))).length
  say(kin < fewestShared ? 'rowsStrange' : 'rowsKin', Math.min(3, Math.max(1, kin)))
  const above = setBehind(gap)
  const widest = Math.max(0, ...rows.flatMap(({ blocks }) => blocks.map(({ measure }) => measure)))
  if (above && widest > above.measure + slackOf(above)) say('rowsWider')
}

/** Observations that tell whether an article ends in a gap and another begins. */
export function gapEvidence(gap: Gap, say: Say): void {
  const { before, after } = gap
  const last = before.blocks.at(-1)
  const first = after.blocks[0]
  if (!last || !first) return
  say('always')
  if (isClosingNote(after.composed.text)) say('noteAfter')
  if (after.opens) say(openingOf(gap))
  ofBetween(gap, say)
  ofKinds(gap, say)
  if (first.tight && first.indented && gap.rareIndent) say('tightIndent')
  if (first.page !== last.page) say('otherPage')
  const text = before.composed.text
  if (credit.test(text) || readClosingDateline(text) || closingBylines(text).length > 0) say('closes')
  if (isGiven(text)) say('givenDated')
  else if (before.short && isOffice(text)) say('given')
  if (!before.ended && !before.short) say('open')
  if (before.ended && last.full) say('lastFull')
  const measure = measureChange(gap)
  if (measure) say(measure)
  say('leaning', gap.leaning)
}
