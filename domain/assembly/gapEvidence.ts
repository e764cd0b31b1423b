import { closingBylines } from '#domain/bylines/findBylines.ts'
import { readClosingDateline, readDateline } from '#domain/bylines/readDateline.ts'
import { give } from './block.ts'
import { isClosingNote } from './classifyBlocks.ts'
import type { Say } from './evidence.ts'
import { isArrival, isGiven, isOffice } from './furniture.ts'
import { markOf } from './markOf.ts'
import type { BodyPart, Part } from './parts.ts'

/** What stands between two paragraphs of a page. */
export type Gap = {
  readonly before: BodyPart
  /** The last paragraphs before the gap, `before` among them. */
  readonly behind: readonly BodyPart[]
  readonly after: BodyPart
  readonly between: readonly Part[]
  /** True when white space opens few of the page's paragraphs, so that one that has it says something. */
  readonly rareIndent: boolean
  /** To which side the paragraph after the gap leans by its words: -1 to those behind, 1 to those ahead. */
  readonly leaning: number
}

const credit =
  /[（(](?:(?:转自|轉自|原载|摘自|据|来源|作者|本报综合)[^（）()]{1,40}|广告|廣告|待续|待續|未完待续|明日待續|明日待续|本报综合|完)[）)]\s*$/u
const speaks = /^\s*(\p{Script=Han}{1,6})[：:]/u
const isRow = ({ composed }: BodyPart): boolean => composed.text.includes('\t')

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

/** What stands between the paragraphs. */
function ofBetween({ after, between }: Gap, say: Say): void {
  const heads = between.flatMap((part) => (part.kind === 'head' ? [part] : []))
  const titled = heads.filter(({ blocks }) => blocks.length > 0)
  const signed = heads.some((part) => part.signed.length > 0)
  if (titled.length > 0) {
    say('head', Math.max(...titled.map(({ stay }) => 1 / (1 + Math.exp(stay ?? -9)))))
    say(titled.length > 1 ? 'heads' : 'oneHead')
    if (
      (after.blocks[0]?.near || after.blocks[0]?.below) &&
      titled.some(({ blocks }) => blocks.some(({ large }) => large))
    )
      say('headDrawn')
    if (!after.opens && !signed && titled.every(({ stay }) => stay !== null && stay > -3)) say('subheadOnly')
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
function ofKinds({ before, after, between }: Gap, say: Say): void {
  const headed = between.some(({ kind }) => kind === 'head')
  if (isRow(before) || isRow(after)) {
    const kind = isRow(before) ? (isRow(after) ? 'rowAfterRow' : 'textAfterRow') : 'rowAfterText'
    say(headed ? `${kind}Headed` : kind)
  }
  if (/[：:]$/u.test(before.composed.text.trim())) say('colonBefore')
  if (/^\s*[—－-]{2,}/u.test(after.composed.text)) say('dashAfter')
  if (/^\s*编\s*者\s*[按：:]|^\s*編\s*者\s*[按：:]/u.test(after.composed.text)) say('editorSpeaks')
  if (speaks.test(before.composed.text) && speaks.test(after.composed.text)) say('bothSpeak')
  const mark = markOf(after.composed.text)
  if (mark >= 0) say(markOf(before.composed.text) === mark ? 'listGoesOn' : 'listMark')
  if (before.short) say('shortBefore')
  if (after.short) say('shortAfter')
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
  if (isGiven(text) || (before.short && isOffice(text))) say('given')
  if (!before.ended && !before.short) say('open')
  if (before.ended && last.full) say('lastFull')
  const change = first.measure - last.measure
  const told = last.pieces.length > 2 && first.pieces.length > 2
  if (told) say(Math.abs(change) <= give ? 'sameMeasure' : change < 0 ? 'narrower' : 'wider')
  say('leaning', gap.leaning)
}
