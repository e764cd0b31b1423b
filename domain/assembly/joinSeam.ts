import { isHan, isLetter, isSpace } from '#domain/text/characters.ts'
import { allowsAll, type Allows } from './decisions.ts'
import type { DraftRepair } from './draftRepair.ts'
import { pieceText, segmentOf, type Piece } from './piece.ts'
import { keepsHyphen } from './printedHyphens.ts'
import { sureOfSeam } from './sureness.ts'

const roleEnds = /(?:记者|通讯员|作者|評論員|评论员|記者|通訊員|摄影|攝影|电|讯|電|訊|文|图|图片)$/u
const roleStarts = /^(?:本报|本報|记者|記者|通讯员|通訊員|新华社|摄|攝|供图|摄影|文)/u
const hyphen = /[-\u00ad\u2010¬⸗]$/u

/** Length of the white space at the end of a text, in UTF-16 units. */
export const trailing = (text: string): number => text.length - text.trimEnd().length
/** Length of the white space at the start of a text, in UTF-16 units. */
export const leading = (text: string): number => text.length - text.trimStart().length

/** What stands between two pieces when they become one text: nothing in Chinese, a space between Latin words. */
function glue(before: string, after: string, spaced: boolean): string {
  const last = before.slice(-1)
  const first = after.slice(0, 1)
  if (spaced && (roleEnds.test(before) || roleStarts.test(after))) return ' '
  if (isLetter(last) && isLetter(first)) return latinShare(before) > 0.6 || latinShare(after) > 0.6 ? ' ' : ''
  if (isHan(last) || isHan(first)) return ''
  return latinShare(before) > 0.6 ? latinGlue(before, after) : ''
}

/** What a wrap stands for between words of Latin script, by the marks on both sides of it. */
function latinGlue(before: string, after: string): '' | ' ' {
  if (/(?:^|\s)[–—-]$/u.test(before) || /^[–—-]\s/u.test(after)) return ' '
  if (/[–—‐\-([{“‘/]$/u.test(before) || /(?:^|\s)["']$/u.test(before)) return ''
  return /^[\p{L}\p{N}([{“‘"'$£€]/u.test(after) ? ' ' : ''
}

function latinShare(text: string): number {
  let letters = 0
  let all = 0
  for (const character of text) {
    if (isSpace(character)) continue
    all++
    if (isLetter(character) || /[.,;:'"-]/u.test(character)) letters++
  }
  return all === 0 ? 0 : letters / all
}

/** What parts two lines of one headline: a space between phrases, nothing where a word was cut. */
export type HeadGlue = (before: string, after: string) => '' | ' '

/** The rule that joins two pieces, after where they stand: over a page, over blank lines (a column break), at a wrap. */
function ruleOf(a: Piece, b: Piece): string {
  if (a.page !== b.page) return 'joinPage'
  return b.at - a.at > 1 ? 'joinColumn' : 'joinWrap'
}

/** A seam of two pieces: what goes of the first's end and the second's start, and the repair that says so. */
export type Seam = { readonly cutA: number; readonly cutB: number; readonly repair: DraftRepair }

/**
 * Joins two pieces: how much of the end of the first and of the start of the second goes, what stands between, and the
 * repair that says so. `before` holds the white space on both sides and one line break a line passed.
 */
export function joinSeam(a: Piece, b: Piece, head?: HeadGlue, allows: Allows = allowsAll): Seam {
  const rawA = pieceText(a)
  const rawB = pieceText(b)
  const textA = rawA.trimEnd()
  const textB = rawB.trimStart()
  const breaks = a.line === b.line ? '' : '\n'.repeat(a.page === b.page && b.at > a.at ? b.at - a.at : 1)
  const segments = [segmentOf(a), segmentOf(b)]
  const cutB = leading(rawB)
  const made = (rule: string, cutA: number, after: string): Seam => {
    const before = rawA.slice(rawA.length - cutA) + breaks + rawB.slice(0, cutB)
    const confidence = sureOfSeam(rule, textA, breaks.length)
    return { cutA, cutB, repair: { rule, segments, before, after, confidence } }
  }
  const cut = trailing(rawA)
  if (!head && isCutWord(textA, textB) && !keepsHyphen(a, textA, textB)) {
    const soft = made('joinHyphen', cut + 1, '')
    if (allows(soft.repair)) return soft
  }
  const plain = glue(textA, textB, cut + cutB > 0)
  const seam = made(ruleOf(a, b), cut, head ? plain || head(textA, textB) : plain)
  if (allows(seam.repair)) return seam
  return seam.repair.after === '' ? made('joinSpaced', cut, ' ') : made('joinClosed', cut, '')
}

/** True when a line ends in a hyphen within a Latin word that goes on in small letters. */
const isCutWord = (before: string, after: string): boolean =>
  hyphen.test(before) && isLetter(before.slice(-2, -1)) && /^\p{Ll}/u.test(after)
