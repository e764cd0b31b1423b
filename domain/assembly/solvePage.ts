import { assign } from './assign.ts'
import { gapScore, leaning, type Gap } from './boundaries.ts'
import { headScore, hitsOf, type HeadHits } from './headScore.ts'
import type { BodyPart, FurniturePart, HeadPart, Part } from './parts.ts'

/** Paragraphs `from` to `to` (excluded) of a page, and the headline that is theirs. */
export type Stretch = {
  readonly from: number
  readonly to: number
  readonly head: number | null
  /** Log-odds that an article begins at `from`. */
  readonly odds: number
  /** How much worth the headline's place here has over its next best, and the article's over its next best headline. */
  readonly margin: number
}
/** A page solved as a whole: articles as stretches of its paragraphs, and headlines that no article has. */
export type Solution = {
  readonly bodies: readonly BodyPart[]
  readonly heads: readonly HeadPart[]
  readonly stretches: readonly Stretch[]
  readonly free: readonly number[]
}

type Puzzle = {
  readonly bodies: readonly BodyPart[]
  readonly heads: readonly HeadPart[]
  readonly gaps: readonly number[]
  readonly hits: readonly HeadHits[]
  /** For each headline, how many paragraphs stand before it. */
  readonly places: readonly number[]
  /** Paragraphs that go on with an article of another page, by their jump line: no headline here is theirs. */
  readonly continued: ReadonlySet<number>
}
type Trial = {
  readonly worth: number
  readonly ranges: readonly Range[]
  readonly worths: readonly (readonly number[])[]
  readonly columns: readonly number[]
}

const lonelyArticle = 2
const lonelyHead = 3.5

function rarityOf(bodies: readonly BodyPart[]): Map<string, number> {
  const rarity = new Map<string, number>()
  for (const body of bodies) for (const pair of body.pairs.keys()) rarity.set(pair, (rarity.get(pair) ?? 0) + 1)
  return rarity
}

const isArrival = (part: FurniturePart): boolean =>
  part.reason === 'jumpLine' && /上接|上转|上轉/u.test(part.block.body.text)

function setUp(parts: readonly Part[]): Puzzle {
  const bodies: BodyPart[] = []
  const heads: HeadPart[] = []
  const places: number[] = []
  const gaps: number[] = []
  const continued = new Set<number>()
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
      if (part.kind === 'furniture' && isArrival(part)) continued.add(bodies.length)
      if (part.kind === 'head' && part.blocks.length > 0) {
        heads.push(part)
        places.push(bodies.length)
      }
    }
  }
  return { bodies, heads, gaps, hits: heads.map((head) => hitsOf(head, bodies)), places, continued }
}

/** What a headline's place says: right above its article, right below it, or away from it. */
function placeScore(place: number, from: number, to: number): number {
  if (place === from) return 1.6
  if (place === to) return 1.2
  const away = place < from ? from - place : place - to
  return place > from && place < to ? -3 : -0.1 * Math.min(20, away)
}

/** How far a pair of headline and article stands above what either could have instead. */
function marginOf(worths: readonly (readonly number[])[], head: number, column: number): number {
  const own = worths[head]?.[column] ?? 0
  let other = 0
  worths[head]?.forEach((worth, at) => {
    if (at !== column) other = Math.max(other, worth)
  })
  worths.forEach((row, at) => {
    if (at !== head) other = Math.max(other, row[column] ?? 0)
  })
  return own - other
}

type Range = { readonly from: number; readonly to: number }

function rangesOf(cuts: readonly boolean[], total: number): Range[] {
  const starts = [0, ...cuts.flatMap((cut, at) => (cut ? [at + 1] : []))]
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? total }))
}

function worthsOf(problem: Puzzle, ranges: readonly Range[]): number[][] {
  const total = problem.bodies.length
  return problem.hits.map((hits, head) =>
    ranges.map(({ from, to }) => {
      if (problem.continued.has(from)) return -99
      const place = placeScore(problem.places[head] ?? 0, from, to)
      return headScore(hits, from, to, total) + place + lonelyArticle + lonelyHead
    }),
  )
}

function trial(problem: Puzzle, cuts: readonly boolean[]): Trial {
  const ranges = rangesOf(cuts, problem.bodies.length)
  const worths = worthsOf(problem, ranges)
  const columns = assign(worths)
  let worth = -lonelyArticle * ranges.length - lonelyHead * problem.heads.length
  cuts.forEach((cut, at) => (worth += cut ? (problem.gaps[at] ?? 0) : 0))
  columns.forEach((column, head) => (worth += column < 0 ? 0 : (worths[head]?.[column] ?? 0)))
  return { worth, ranges, worths, columns }
}

function solved(problem: Puzzle, best: Trial): Solution {
  const headOf = new Map<number, number>()
  best.columns.forEach((column, head) => {
    if (column >= 0) headOf.set(column, head)
  })
  const stretches = best.ranges.map((range, at) => {
    const head = headOf.get(at) ?? null
    const margin = head === null ? 0 : marginOf(best.worths, head, at)
    return { ...range, head, odds: problem.gaps[range.from - 1] ?? 9, margin }
  })
  const free = best.columns.flatMap((column, head) => (column < 0 ? [head] : []))
  return { bodies: problem.bodies, heads: problem.heads, stretches, free }
}

/** Gaps whose log-odds are beyond this are not tried the other way. */
const beyondDoubt = 5

function solve(parts: readonly Part[]): Solution {
  const problem = setUp(parts)
  const { bodies, heads } = problem
  if (bodies.length === 0) return { bodies, heads, stretches: [], free: heads.map((_, at) => at) }
  const cuts = problem.gaps.map((gap) => gap > 0)
  let best = trial(problem, cuts)
  for (let pass = 0; pass < 2; pass++) {
    let moved = false
    problem.gaps.forEach((gap, at) => {
      if (Math.abs(gap) > beyondDoubt) return
      cuts[at] = !cuts[at]
      const other = trial(problem, cuts)
      if (other.worth > best.worth + 1e-9) {
        best = other
        moved = true
      } else cuts[at] = !cuts[at]
    })
    if (!moved) break
  }
  return solved(problem, best)
}

/** Paragraphs solved at a time: more than a printed page holds, so that only a roll of text is cut. */
const atOnce = 140

/** Cuts a very long page into runs to be solved one by one, at paragraphs that open an article where it can. */
function runsOf(parts: readonly Part[]): Part[][] {
  const runs: Part[][] = [[]]
  let held = 0
  for (const part of parts) {
    if (part.kind === 'body') {
      if (held >= atOnce && (part.opens || held >= 2 * atOnce)) {
        runs.push([])
        held = 0
      }
      held++
    }
    runs.at(-1)?.push(part)
  }
  return runs
}

/** Solves a page: where articles begin, and which headline each has, weighed together. */
export function solvePage(parts: readonly Part[]): Solution {
  const solutions = runsOf(parts).map(solve)
  const [first] = solutions
  if (first && solutions.length === 1) return first
  const all = { bodies: [] as BodyPart[], heads: [] as HeadPart[], stretches: [] as Stretch[], free: [] as number[] }
  for (const { bodies, heads, stretches, free } of solutions) {
    const body = all.bodies.length
    const headed = all.heads.length
    for (const at of free) all.free.push(at + headed)
    for (const stretch of stretches) {
      const head = stretch.head === null ? null : stretch.head + headed
      all.stretches.push({ ...stretch, from: stretch.from + body, to: stretch.to + body, head })
    }
    for (const part of bodies) all.bodies.push(part)
    for (const part of heads) all.heads.push(part)
  }
  return all
}
