import type { ArticleParts } from './parts.ts'
import type { Piece } from './piece.ts'

function firstPiece(parts: ArticleParts): Piece | undefined {
  const set = parts.set
  return (
    parts.bodies[0]?.pieces[0] ??
    parts.captions[0]?.pieces[0] ??
    (set?.headline ?? set?.kicker ?? set?.subheadline)?.pieces[0]
  )
}

/**
 * Articles that the rules made and those that were given, in the order of their first lines. `areGiven` where some of the
 * issue are, if not of these pages.
 */
export function inPageOrder(
  made: readonly ArticleParts[],
  given: readonly ArticleParts[],
  areGiven: boolean,
): readonly ArticleParts[] {
  if (!areGiven) return made
  const placed = [...made, ...given].map((parts) => {
    const first = firstPiece(parts)
    return { parts, page: first?.page ?? 0, at: first?.at ?? 0, from: first?.from ?? 0 }
  })
  return placed.sort((a, b) => a.page - b.page || a.at - b.at || a.from - b.from).map(({ parts }) => parts)
}
