import type { Evidence } from './blockEvidence.ts'
import { blockWeights } from './blockWeights.ts'
import { stayWeights } from './stayWeights.ts'

/** Set by hand: verse and titles of tables are too rare on the pages that the weights are fitted to. */
const byHand: Readonly<Record<string, number>> = { inVerse: 2.5, titlesTable: -2.5 }

function weighed(seen: Evidence, weights: Readonly<Record<string, number>>): number {
  let sum = 0
  for (const [name, value] of seen) sum += (weights[name] ?? 0) * value
  return sum
}

const chanceOf = (odds: number): number => 1 / (1 + Math.exp(-odds))

/** What a doubtful block is: log-odds that it is a piece of running text, and that it stays in its text as that or as a line by itself. */
export type BlockOdds = { readonly running: number; readonly stays: number }

/** Weights of both questions. */
export type BlockWeights = {
  readonly running: Readonly<Record<string, number>>
  readonly staying: Readonly<Record<string, number>>
}
export const ownWeights: BlockWeights = { running: blockWeights, staying: stayWeights }

/** Sums what each observation of a block weighs. */
export function blockOdds(seen: Evidence, weights: BlockWeights = ownWeights): BlockOdds {
  const running = weighed(seen, weights.running)
  const alone = weighed(seen, weights.staying) + weighed(seen, byHand)
  const chance = Math.min(1 - 1e-6, chanceOf(running) + (1 - chanceOf(running)) * chanceOf(alone))
  return { running, stays: Math.max(-6, Math.log(chance / (1 - chance))) }
}
