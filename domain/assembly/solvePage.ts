import { assign } from './assign.ts'
import { gapScore, leaning, type Gap } from './boundaries.ts'
import { headScore, hitsOf, type HeadHits } from './headScore.ts'
import type { BodyPart, HeadPart, Part } from './parts.ts'

/** Paragraphs `from` to `to` (excluded) of a page, and the headline that is theirs. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly head: number | null
  readonly odds: number
}
/** A page solved as a whole: articles as stretches of its paragraphs, and headlines that no article has. */
export type Solution = {
  readonly bodies: readonly BodyPart[]
  readonly heads: readonly HeadPart[]
  readonly stretches: readonly Stretch[]
  readonly free: readonly number[]
}

type Problem = {
  readonly bodies: readonly BodyPart[]
  readonly heads: readonly HeadPart[]
  readonly gaps: readonly number[]
  readonly hits: readonly HeadHits[]
  /** For each headline, how many paragraphs stand before it. */
  readonly places: readonly number[]
}
type Trial = { readonly worth: number; readonly stretches: readonly Stretch[]; readonly free: readonly number[] }

const lonelyArticle = 2
const lonelyHead = 3.5

function rarityOf(bodies: readonly BodyPart[]): Map<string, number> {
  const rarity = new Map<string, number>()
  for (const body of bodies) for (const pair of body.pairs.keys()) rarity.set(pair, (rarity.get(pair) ?? 0) + 1)
  return rarity
}

function setUp(parts: readonly Part[]): Problem {
  const bodies: BodyPart[] = []
  const heads: HeadPart[] = []
  const places: number[] = []
  const gaps: number[] = []
  let between: Part[] = []
  const found = parts.filter((part) => part.kind === 'body')
  const rarity = rarityOf(found)
  const indents = found.filter((part) => part.blocks[0]?.indented).length
  const rareIndent = indents <= Math.max(3, found.length * 0.3)
  for (const part of parts) {
    if (part.kind === 'body') {
      const before = bodies.at(-1)
      if (before) {
        const gap: Gap = { before, behind: bodies.slice(-8), after: part, between, rareIndent }
        gaps.push(gapScore(gap) + 1.8 * leaning(found, bodies.length, rarity))
      }
      bodies.push(part)
      between = []
    } else {
      between.push(part)
      if (part.kind === 'head' && part.blocks.length > 0) {
        heads.push(part)
        places.push(bodies.length)
      }
    }
  }
  return { bodies, heads, gaps, hits: heads.map((head) => hitsOf(head, bodies)), places }
}

/** What a headline's place says: right above its article, right below it, or away from it. */
function placeScore(place: number, from: number, to: number): number {
  if (place === from) return 1.6
  if (place === to) return 1.2
  const away = place < from ? from - place : place - to
  return place > from && place < to ? -3 : -0.1 * Math.min(20, away)
}

function trial(problem: Problem, cuts: readonly boolean[]): Trial {
  const starts = [0, ...cuts.flatMap((cut, at) => (cut ? [at + 1] : []))]
  const total = problem.bodies.length
  const ranges = starts.map((from, at) => ({ from, to: starts[at + 1] ?? total }))
  const worths = problem.hits.map((hits, head) =>
    ranges.map(
      ({ from, to }) =>
        headScore(hits, from, to, total) + placeScore(problem.places[head] ?? 0, from, to) + lonelyArticle + lonelyHead,
    ),
  )
  const columns = total === 0 ? [] : assign(worths)
  let worth = -lonelyArticle * ranges.length - lonelyHead * problem.heads.length
  cuts.forEach((cut, at) => (worth += cut ? (problem.gaps[at] ?? 0) : 0))
  const headOf = new Map<number, number>()
  columns.forEach((column, head) => {
    if (column < 0) return
    headOf.set(column, head)
    worth += worths[head]?.[column] ?? 0
  })
  const stretches = ranges.map((range, at) => ({
    ...range,
    head: headOf.get(at) ?? null,
    odds: problem.gaps[range.from - 1] ?? 9,
  }))
  return { worth, stretches, free: columns.flatMap((column, head) => (column < 0 ? [head] : [])) }
}

/** Solves a page: where articles begin, and which headline each has, weighed together. */
export function solvePage(parts: readonly Part[]): Solution {
  const problem = setUp(parts)
  const { bodies, heads } = problem
  if (bodies.length === 0) return { bodies, heads, stretches: [], free: heads.map((_, at) => at) }
  const cuts = problem.gaps.map((gap) => gap > 0)
  let best = trial(problem, cuts)
  for (let pass = 0; pass < 2; pass++) {
    let moved = false
    problem.gaps.forEach((gap, at) => {
      if (Math.abs(gap) > 5) return
      cuts[at] = !cuts[at]
      const other = trial(problem, cuts)
      if (other.worth > best.worth + 1e-9) {
        best = other
        moved = true
      } else cuts[at] = !cuts[at]
    })
    if (!moved) break
  }
  return { bodies, heads, stretches: best.stretches, free: best.free }
}
