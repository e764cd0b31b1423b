import { countsOf } from '#domain/text/pairs.ts'

/** What was seen, by name, and whether it was so. */
export type Example = { readonly seen: ReadonlyMap<string, number>; readonly is: boolean; readonly text: string }
export type Weights = Readonly<Record<string, number>>

const rounds = 300
const pull = 2

/** Log-odds that an example is so. */
export function oddsOf(seen: ReadonlyMap<string, number>, weights: Weights): number {
  let sum = 0
  for (const [name, value] of seen) sum += (weights[name] ?? 0) * value
  return sum
}

/** Logistic regression with a pull to zero, by gradient steps whose size is each weight's own (Adagrad). */
export function fitLogistic(examples: readonly Example[]): Weights {
  const names = [...new Set(examples.flatMap(({ seen }) => [...seen.keys()]))].sort()
  const at = new Map(names.map((name, index) => [name, index]))
  const often = countsOf(examples.map(({ text }) => text))
  const rows = examples.map(({ seen, is, text }) => ({
    pairs: [...seen].map(([name, value]) => [at.get(name) ?? 0, value] as const),
    is,
    // The same words on many pages say little more than once.
    heft: (often.get(text) ?? 1) ** -0.6,
  }))
  const weights = new Float64Array(names.length)
  const square = new Float64Array(names.length).fill(1e-6)
  for (let round = 0; round < rounds; round++) {
    const slope = Float64Array.from(weights, (weight) => pull * weight)
    for (const { pairs, is, heft } of rows) {
      let odds = 0
      for (const [index, value] of pairs) odds += (weights[index] ?? 0) * value
      const off = heft * (1 / (1 + Math.exp(-odds)) - (is ? 1 : 0))
      for (const [index, value] of pairs) slope[index] = (slope[index] ?? 0) + off * value
    }
    slope.forEach((step, index) => {
      square[index] = (square[index] ?? 0) + step * step
      weights[index] = (weights[index] ?? 0) - (0.5 * step) / Math.sqrt(square[index] ?? 1)
    })
  }
  return Object.fromEntries(names.map((name, index) => [name, Number((weights[index] ?? 0).toFixed(2))]))
}

/** Share of examples that the weights tell rightly. */
export function rightShare(examples: readonly Example[], weights: Weights): number {
  return examples.filter(({ seen, is }) => oddsOf(seen, weights) > 0 === is).length / Math.max(1, examples.length)
}
