import type { Evidence } from './blockEvidence.ts'
import { blockWeights } from './blockWeights.ts'

/** Log-odds that a block is running text and not a headline: the sum of what each observation weighs. */
export function blockOdds(seen: Evidence): number {
  let sum = 0
  for (const [name, value] of seen) sum += (blockWeights[name] ?? 0) * value
  return sum
}
