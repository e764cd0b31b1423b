import type { Evidence } from './blockEvidence.ts'
import { blockWeights } from './blockWeights.ts'

/** Set by hand: verse is too rare on the pages that the weights are fitted to. */
const byHand: Readonly<Record<string, number>> = { inVerse: 2.5 }

/** Log-odds that a block is running text and not a headline: the sum of what each observation weighs. */
export function blockOdds(seen: Evidence): number {
  let sum = 0
  for (const [name, value] of seen) sum += (blockWeights[name] ?? byHand[name] ?? 0) * value
  return sum
}
