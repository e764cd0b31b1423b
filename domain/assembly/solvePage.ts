import type { Allows } from './decisions.ts'
import type { BodyPart, HeadPart, Part } from './parts.ts'
import { marginOf, setUp, trial, type Puzzle, type Trial } from './puzzle.ts'

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

function solved(problem: Puzzle, best: Trial): Solution {
  const headOf = new Map<number, number>()
  best.columns.forEach((column, head) => {
    if (column >= 0) headOf.set(column, head)
  })
  const stretches = best.ranges.map((range, at) => {
    const head = headOf.get(at) ?? null
    const margin = head === null ? 0 : marginOf(best.ties, head, at)
    return { ...range, head, odds: problem.gaps[range.from - 1] ?? 9, margin }
  })
  const free = best.columns.flatMap((column, head) => (column < 0 ? [head] : []))
  return { bodies: problem.bodies, heads: problem.heads, stretches, free }
}

/** Gaps whose log-odds are beyond this are not tried the other way. */
const beyondDoubt = 5

/** The best way found to cut a page that has a paragraph at least: each change that is worth more is kept. */
export function solvePuzzle(problem: Puzzle): Trial {
  const cuts = problem.gaps.map((gap) => gap > 0)
  let best = trial(problem, cuts)
  const attempt = (flips: readonly number[]): boolean => {
    for (const at of flips) cuts[at] = !cuts[at]
    const other = trial(problem, cuts)
    const better = other.worth > best.worth + 1e-9
    if (better) best = other
    else for (const at of flips) cuts[at] = !cuts[at]
    return better
  }
  const moves = movesOf(problem.gaps)
  for (let pass = 0; pass < 2; pass++) {
    let moved = false
    for (const flips of moves) {
      const [one, other] = flips
      if (other !== undefined && cuts[one ?? 0] === cuts[other]) continue
      if (attempt(flips)) moved = true
    }
    if (!moved) break
  }
  return best
}

/** Solves a page, or a run of a long one: where articles begin, and which headline each has, weighed together. */
export function solvePage(parts: readonly Part[], allows: Allows): Solution {
  const problem = setUp(parts, allows)
  const { bodies, heads } = problem
  if (bodies.length === 0) return { bodies, heads, stretches: [], free: heads.map((_, at) => at) }
  return solved(problem, solvePuzzle(problem))
}

/** How many gaps a boundary may be moved at once. */
const stride = 3

/** Changes to try: each doubtful gap the other way, then each boundary moved by a few gaps. */
function movesOf(gaps: readonly number[]): number[][] {
  const doubtful = gaps.flatMap((gap, at) => (Math.abs(gap) > beyondDoubt ? [] : [at]))
  const shifts = doubtful.flatMap((at) =>
    doubtful.filter((other) => other > at && other <= at + stride).map((other) => [at, other]),
  )
  return [...doubtful.map((at) => [at]), ...shifts]
}
