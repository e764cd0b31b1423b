import { isLetterSpaced } from '#domain/text/letterSpacing.ts'
import { composeText } from './composeText.ts'
import { allowsAll, type Allows } from './decisions.ts'
import { kickerEnd, subStart } from './headWords.ts'
import type { Headed, HeadSet } from './parts.ts'
import type { Block } from './block.ts'
import { pieceText, type Piece } from './piece.ts'

/** Which lines are kicker, headline, subheadline: 0, 1, 2. */
function ranks(pieces: readonly Piece[]): number[] {
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
        rest > 0 && !subStart.test(texts[at + 1] ?? '') && (kickerEnd.test(text.trim()) || at < firstSpaced)
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
