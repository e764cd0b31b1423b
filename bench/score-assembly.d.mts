import type { Assembly } from '#domain/assembly/assembly.ts'

/** A hand-checked page: what its articles are. */
export type Truth = { readonly articles: readonly unknown[]; readonly captions?: readonly unknown[] }

/** How an assembly compares with its truth: rates from 0 to 1, and counts of characters that went wrong. */
export type Score = {
  readonly articles: number
  readonly proposed: number
  readonly bodyExact: number
  readonly headlineExact: number
  readonly deckExact: number
  readonly bodyF1: number
  readonly bodyExactRate: number
  readonly headlineExactRate: number
  readonly deckExactRate: number
  readonly paragraphF1: number
  readonly spacingExact: number
  readonly bylineF1: number
  readonly bylineRecall: number
  readonly bylinePrecision: number
  readonly captionF1: number
  readonly extraArticles: number
  readonly characters: number
  readonly charactersUnplaced: number
  readonly charactersTwice: number
  readonly charactersLost: number
  readonly charactersMadeUp: number
  readonly unknownSegments: number
  readonly misses: readonly unknown[]
}

export function score(truth: Truth, assembly: Assembly, raw?: string): Score
