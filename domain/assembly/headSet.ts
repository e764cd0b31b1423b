import { isLetterSpaced } from '#domain/text/letterSpacing.ts'
import { composeText } from './composeText.ts'
import { allowsAll, type Allows } from './decisions.ts'
import { kickerEnd, subStart } from './headWords.ts'
import type { Headed, HeadSet } from './parts.ts'
import type { Block } from './block.ts'
import { pieceText, type Piece } from './piece.ts'

/** Words by which a headline goes on in its next line: no kicker ends before one. */
const goesOn = /^\s*(?:暨|以及|及其)/u

/** Words that say that a conversation follows, and with whom: they stand above its headline. */
const talk = /^\s*(?:对话|對話|专访|專訪|访谈|图片故事|图片新闻)/u

const lengthOf = (text: string): number => text.replace(/\s+/gu, '').length

/**
 * True of a first line that is much longer than the ones below it: a kicker is set smaller, so that it holds more. The
 * lines of one headline are cut to be about as long, or where a comma stands.
 */
function isSmaller(texts: readonly string[]): boolean {
  const [first = '', ...rest] = texts
  const below = rest.filter((text) => !subStart.test(text))
  const longest = Math.max(0, ...below.map(lengthOf))
  return lengthOf(first) >= 12 && longest > 3 && lengthOf(first) >= 1.5 * longest && !/[，、：:——]$/u.test(first.trim())
}

/** Type of a headline over that of its kicker and subheadline, at least. */
const larger = 1.15

/** Ranks by size of type, where every line states it: the largest is the headline. Null where sizes do not differ. */
function ranksBySize(pieces: readonly Piece[]): number[] | null {
  const sizes = pieces.map(({ line }) => line.typeSize ?? 0)
  const most = Math.max(...sizes)
  if (sizes.length < 2 || Math.min(...sizes) <= 0 || most < larger * Math.min(...sizes)) return null
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
  return texts.map((text, at) => {
    const rest = texts.length - at - 1
    const below = subStart.test(text)
    if (rank < 2 && below && at > 0) rank = 2
    else if (rank === 0) {
      const kicker =
        rest > 0 &&
        !subStart.test(texts[at + 1] ?? '') &&
        !goesOn.test(texts[at + 1] ?? '') &&
        (kickerEnd.test(text.trim()) || at < firstSpaced || (at === 0 && (isSmaller(texts) || talk.test(text))))
      if (!kicker) rank = 1
    }
    return rank
  })
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
