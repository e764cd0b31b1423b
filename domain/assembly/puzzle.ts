import { assign } from './assign.ts'
import { leaning, mayOpen } from './boundaries.ts'
import type { Allows } from './decisions.ts'
import { weigh, type Say } from './evidence.ts'
import { gapEvidence, type Gap } from './gapEvidence.ts'
import { headEvidence, seeHead, type HeadSeen } from './headEvidence.ts'
import type { BodyPart, FurniturePart, HeadPart, Part } from './parts.ts'
import { solveWeights, type SolveWeights } from './solveWeights.ts'

/** A page as a puzzle: paragraphs with the log-odds of a boundary between each two, and headlines that seek theirs. */
export type Puzzle = {
  readonly bodies: readonly BodyPart[]
  readonly heads: readonly HeadPart[]
  /** What stands between each two paragraphs, and what it weighs. */
  readonly between: readonly Gap[]
  readonly gaps: readonly number[]
  readonly seen: readonly HeadSeen[]
  /** What each headline is worth that no article takes. */
  readonly alone: readonly number[]
  /** Paragraphs that go on with an article of another page, by their jump line: no headline here is theirs. */
  readonly continued: ReadonlySet<number>
  readonly weights: SolveWeights
  /** Worths of headlines by range, once reckoned. */
  readonly kept: Map<number, readonly number[]>
}
/** One way to cut the page, with the best assignment of headlines and what both are worth together. */
export type Trial = {
  readonly worth: number
  readonly ranges: readonly Range[]
  readonly worths: readonly (readonly number[])[]
  readonly columns: readonly number[]
}

/** Below these log-odds a line is no subhead: where no article takes it, it is left alone. */
export const leastStay = -3.5

/** Observations of a headline that no article takes: it is a subhead, or it is left alone. */
export function loneEvidence({ stay }: HeadPart, say: Say): void {
  if (stay === null || stay <= leastStay) say('head')
  else {
    say('subhead')
    say('staying', stay)
  }
}

function rarityOf(bodies: readonly BodyPart[]): Map<string, number> {
  const rarity = new Map<string, number>()
  for (const body of bodies) for (const pair of body.pairs.keys()) rarity.set(pair, (rarity.get(pair) ?? 0) + 1)
  return rarity
}

const isArrival = (part: FurniturePart): boolean =>
  part.reason === 'jumpLine' && /上接|上转|上轉/u.test(part.block.body.text)

/** Log-odds of a boundary that a person refused. */
const refused = -99

/** True when white space opens few of a page's paragraphs. */
function isIndentRare(found: readonly BodyPart[]): boolean {
  const indents = found.filter((part) => part.blocks[0]?.indented).length
  return indents <= Math.max(3, found.length * 0.3)
}

/** Reads the puzzle off a page's parts. */
export function setUp(parts: readonly Part[], allows: Allows, weights: SolveWeights = solveWeights): Puzzle {
  const bodies = parts.filter((part) => part.kind === 'body')
  const rarity = rarityOf(bodies)
  const rareIndent = isIndentRare(bodies)
  const heads: HeadPart[] = []
  const seen: HeadSeen[] = []
  const gaps: Gap[] = []
  const continued = new Set<number>()
  let between: Part[] = []
  let passed = 0
  parts.forEach((part, at) => {
    if (part.kind === 'body') {
      const before = bodies[passed - 1]
      const behind = bodies.slice(Math.max(0, passed - 8), passed)
      if (before)
        gaps.push({ before, behind, after: part, between, rareIndent, leaning: leaning(bodies, passed, rarity) })
      passed++
      between = []
      return
    }
    between.push(part)
    if (part.kind === 'furniture' && isArrival(part)) continued.add(passed)
    if (part.kind !== 'head' || part.blocks.length === 0) return
    heads.push(part)
    const next = parts[at + 1]
    const drawn = part.stay === null && next?.kind === 'body' && next.blocks[0]?.near === true
    seen.push(
      seeHead(part, bodies, passed, {
        touches: [parts[at - 1]?.kind === 'body', next?.kind === 'body'],
        covered: next?.kind === 'head' && next.blocks.length > 0,
        drawn,
      }),
    )
  })
  const odds = gaps.map((gap) =>
    mayOpen(gap.after, allows) ? weigh(weights.gap, (say) => gapEvidence(gap, say)) : refused,
  )
  const alone = heads.map((head) => weigh(weights.lone, (say) => loneEvidence(head, say)))
  return { bodies, heads, between: gaps, gaps: odds, seen, alone, continued, weights, kept: new Map() }
}

/** How far a pair of headline and article stands above what either could have instead. */
export function marginOf(worths: readonly (readonly number[])[], head: number, column: number): number {
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

export type Range = { readonly from: number; readonly to: number }

export function rangesOf(cuts: readonly boolean[], total: number): Range[] {
  const starts = [0, ...cuts.flatMap((cut, at) => (cut ? [at + 1] : []))]
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? total }))
}

/** What each headline is worth to a range; kept, since most ranges stay as they are from one trial to the next. */
function worthsTo(puzzle: Puzzle, { from, to }: Range): readonly number[] {
  const key = from * puzzle.bodies.length * 2 + to
  const kept = puzzle.kept.get(key)
  if (kept) return kept
  const worths = puzzle.seen.map((seen, head) => {
    if (puzzle.continued.has(from)) return -99
    const own = weigh(puzzle.weights.head, (say) => headEvidence(seen, from, to, puzzle.bodies, say))
    return own - (puzzle.weights.lone.article ?? 0) - (puzzle.alone[head] ?? 0)
  })
  puzzle.kept.set(key, worths)
  return worths
}

function worthsOf(puzzle: Puzzle, ranges: readonly Range[]): number[][] {
  const columns = ranges.map((range) => worthsTo(puzzle, range))
  return puzzle.heads.map((_, head) => columns.map((column) => column[head] ?? 0))
}

/** Weighs one way to cut the page. */
export function trial(problem: Puzzle, cuts: readonly boolean[]): Trial {
  const ranges = rangesOf(cuts, problem.bodies.length)
  const worths = worthsOf(problem, ranges)
  const columns = assign(worths)
  let worth = (problem.weights.lone.article ?? 0) * ranges.length
  for (const alone of problem.alone) worth += alone
  cuts.forEach((cut, at) => (worth += cut ? (problem.gaps[at] ?? 0) : 0))
  columns.forEach((column, head) => (worth += column < 0 ? 0 : (worths[head]?.[column] ?? 0)))
  return { worth, ranges, worths, columns }
}
