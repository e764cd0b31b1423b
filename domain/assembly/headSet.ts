import { isLetterSpaced } from '#domain/text/letterSpacing.ts'
import { composeText } from './composeText.ts'
import { allowsAll, type Allows } from './decisions.ts'
import { kickerEnd, subStart, talk } from './headWords.ts'
import type { Headed, HeadSet } from './parts.ts'
import type { Block } from './block.ts'
import { pieceText, type Piece } from './piece.ts'

/** Words by which a headline goes on in its next line: no kicker ends before one. */
const goesOn = /^\s*(?:暨|以及|及其)/u

const lengthOf = (text: string): number => text.replace(/\s+/gu, '').length

/**
 * True of a first line that is much longer than the ones below it: a kicker is set smaller, so that it holds more. The
 * lines of one headline are cut to be about as long, or where a comma stands.
 */
function isSmaller(texts: readonly string[]): boolean {
  const [first = '', ...rest] = texts
  const below = rest.filter((text) => !subStart.test(text))
  const longest = Math.max(0, ...below.map(lengthOf))
  if (longest <= 3 || /[，、：:——]$/u.test(first.trim())) return false
  // A headline of three lines is rare: the first is a kicker where it is the longest.
  if (below.length > 1 && lengthOf(first) >= 8 && lengthOf(first) >= longest) return true
  return lengthOf(first) >= 12 && lengthOf(first) >= 1.5 * longest
}

/** True of a line below a headline that is none: a note in brackets, or so much longer that it is set smaller. */
const isBelow = (text: string, above: readonly string[]): boolean =>
  /^\s*[（(][^（()）]+[）)]\s*$/u.test(text) ||
  (lengthOf(text) >= 14 && lengthOf(text) >= 1.7 * Math.max(...above.map(lengthOf)))

/**
 * True of a line that is not letter-spaced above lines that are: smaller type. It holds about as much as they do; a short
 * one has marks or figures in it that kept it from being spaced.
 */
const isUnspaced = (texts: readonly string[], at: number, firstSpaced: number): boolean =>
  at < firstSpaced &&
  !/[0-9A-Za-z]/u.test(texts[at] ?? '') &&
  lengthOf(texts[at] ?? '') >= 0.8 * lengthOf(texts[firstSpaced] ?? '')

/** Type of a headline over that of its kicker and subheadline, at least. */
const larger = 1.15

/**
 * Ranks by size of type, where every line has one: the largest is the headline. Lines of one size are one headline, but for
 * a subheadline that a dash opens: no kicker is as large as what it stands over. Null where a size is not known.
 */
function ranksBySize(pieces: readonly Piece[]): number[] | null {
  const sizes = pieces.map(({ line }) => line.typeSize ?? 0)
  const most = Math.max(...sizes)
  if (sizes.length < 2 || Math.min(...sizes) <= 0) return null
  if (most < larger * Math.min(...sizes)) {
    const sub = pieces.findIndex((piece, at) => at > 0 && subStart.test(pieceText(piece)))
    return pieces.map((_, at) => (sub > 0 && at >= sub ? 2 : 1))
  }
  const isLarge = (size: number): boolean => size * larger > most
  const [first, last] = [sizes.findIndex(isLarge), sizes.findLastIndex(isLarge)]
  return sizes.map((_, at) => (at < first ? 0 : at > last ? 2 : 1))
}

/** Which lines are kicker, headline, subheadline: 0, 1, 2. */
function ranks(pieces: readonly Piece[]): number[] {
  const drawn = ranksBySize(pieces)
  if (drawn) return drawn
  const texts = pieces.map(pieceText)
  const spaced = texts.map(isLetterSpaced)
  const firstSpaced = spaced.indexOf(true)
  let rank = 0
  const ranked: number[] = []
  texts.forEach((text, at) => {
    const rest = texts.length - at - 1
    const last = at === texts.length - 1
    const above = texts.slice(0, at).filter((_, other) => ranked[other] === 1)
    const below = subStart.test(text) || (last && above.length > 0 && !spaced[at] && isBelow(text, above))
    if (rank < 2 && below && at > 0) rank = 2
    else if (rank === 0) {
      const kicker =
        rest > 0 &&
        !subStart.test(texts[at + 1] ?? '') &&
        !goesOn.test(texts[at + 1] ?? '') &&
        (kickerEnd.test(text.trim()) ||
          isUnspaced(texts, at, firstSpaced) ||
          (at === 0 && (isSmaller(texts) || talk.test(text))))
      if (!kicker) rank = 1
    }
    ranked.push(rank)
  })
  return ranked
}

/** One part of a headline set, composed; null without pieces. `words` are the two-character runs of its article. */
export function headedOf(pieces: readonly Piece[], words: ReadonlySet<string>, allows: Allows): Headed | null {
  const glue = (before: string, after: string): '' | ' ' => (words.has(before.slice(-1) + after.slice(0, 1)) ? '' : ' ')
  return pieces.length === 0 ? null : { ...composeText(pieces, glue, allows), pieces }
}

/** Takes the lines of a headline set apart; `words` are runs of its article, to tell a cut word from two phrases. */
export function headSetOf(blocks: readonly Block[], words: ReadonlySet<string>, allows: Allows = allowsAll): HeadSet {
  const pieces = blocks.flatMap((block) => block.pieces)
  const rank = ranks(pieces)
  const pick = (wanted: number): Headed | null =>
    headedOf(
      pieces.filter((_, at) => rank[at] === wanted),
      words,
      allows,
    )
  return { kicker: pick(0), headline: pick(1), subheadline: pick(2) }
}
