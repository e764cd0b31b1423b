import { isLetterSpaced } from '#domain/text/letterSpacing.ts'
import { composeText, type ComposedText } from './composeText.ts'
import { kickerEnd } from './partsOf.ts'
import type { Block } from './block.ts'
import { pieceText, type Piece } from './piece.ts'

/** A headline set taken apart: its three parts with their pieces, each null when the set has none. */
export type HeadSet = {
  readonly kicker: Headed | null
  readonly headline: Headed | null
  readonly subheadline: Headed | null
}
type Headed = ComposedText & { readonly pieces: readonly Piece[] }

const subStart = /^\s*(?:——|──|—|－－|--)/u

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

/** Takes the lines of a headline set apart; `words` are runs of its article, to tell a cut word from two phrases. */
export function headSetOf(blocks: readonly Block[], words: ReadonlySet<string>): HeadSet {
  const pieces = blocks.flatMap((block) => block.pieces)
  const rank = ranks(pieces)
  const glue = (before: string, after: string): '' | ' ' => (words.has(before.slice(-1) + after.slice(0, 1)) ? '' : ' ')
  const pick = (wanted: number): Headed | null => {
    const own = pieces.filter((_, at) => rank[at] === wanted)
    return own.length === 0 ? null : { ...composeText(own, glue), pieces: own }
  }
  return { kicker: pick(0), headline: pick(1), subheadline: pick(2) }
}
