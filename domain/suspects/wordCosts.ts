import type { Lexicon } from './lexicon.ts'

/** What the cheapest cutting of a text into words costs: up to each place, from each place on, and in all. */
export type WordCosts = { readonly upTo: Float64Array; readonly from: Float64Array; readonly total: number }

/** Cuts a text into words at the least cost, from both ends, so that the price of any one change is known at once. */
export function wordCosts(text: string, lexicon: Lexicon): WordCosts {
  const { costs, longest, unknown } = lexicon
  const upTo = new Float64Array(text.length + 1).fill(Infinity)
  const from = new Float64Array(text.length + 1).fill(Infinity)
  const edges: { readonly start: number; readonly end: number; readonly cost: number }[] = []
  for (let start = 0; start < text.length; start++)
    for (let end = start + 1; end <= Math.min(text.length, start + longest); end++) {
      const cost = costs.get(text.slice(start, end)) ?? (end === start + 1 ? unknown : undefined)
      if (cost !== undefined) edges.push({ start, end, cost })
    }
  upTo[0] = 0
  for (const { start, end, cost } of edges) upTo[end] = Math.min(upTo[end] ?? Infinity, (upTo[start] ?? 0) + cost)
  from[text.length] = 0
  for (const { start, end, cost } of edges.reverse())
    from[start] = Math.min(from[start] ?? Infinity, (from[end] ?? 0) + cost)
  return { upTo, from, total: upTo[text.length] ?? 0 }
}
