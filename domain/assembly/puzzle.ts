import { assign, type Tie } from './assign.ts'
import { leaning, mayOpen } from './boundaries.ts'
import type { Allows } from './decisions.ts'
import { weigh, type Say } from './evidence.ts'
import { isArrival } from './furniture.ts'
import { gapEvidence, isTagOverHead, type Gap } from './gapEvidence.ts'
import { headEvidence, isStranger, postingsOf, seeHead, type Beside, type HeadSeen } from './headEvidence.ts'
import type { BodyPart, HeadPart, Part } from './parts.ts'
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
  /** The headlines that a range may have and what they are worth to it, once reckoned. */
  readonly kept: Map<number, readonly Tie[]>
}
/** One way to cut the page, with the best assignment of headlines and what both are worth together. */
export type Trial = {
  readonly worth: number
  readonly ranges: readonly Range[]
  readonly ties: readonly (readonly Tie[])[]
  /** The range of each headline, or -1. */
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

const isArriving = (part: Part): boolean =>
  part.kind === 'furniture' && part.reason === 'jumpLine' && isArrival(part.block.body.text)

/** Log-odds of a boundary that a person refused. */
const refused = -99

/** True when white space opens few of a page's paragraphs. */
function isIndentRare(found: readonly BodyPart[]): boolean {
  const indents = found.filter((part) => part.blocks[0]?.indented).length
  return indents <= Math.max(3, found.length * 0.3)
}

/** Paragraphs to either side among which further subheads of an article are looked for. */
const subheadReach = 8

const isSubheadAlone = ({ between }: Gap): boolean => {
  const [only] = between
  return between.length === 1 && only?.kind === 'head' && only.stay !== null && only.stay > leastStay
}

const headsOf = ({ between }: Gap): HeadPart[] =>
  between.filter((part): part is HeadPart => part.kind === 'head' && part.blocks.length > 0)

/** Counts for each gap in which others near it a line stands alone that may be a subhead, and the page's standing heads. */
function withSubheads(gaps: readonly Gap[]): Gap[] {
  const alone = gaps.map(isSubheadAlone)
  const tags = gaps.filter((gap) => isTagOverHead(headsOf(gap))).length
  return gaps.map((gap, at) => {
    const around = alone.slice(Math.max(0, at - subheadReach), at + subheadReach + 1).filter(Boolean).length
    return { ...gap, tags, subheads: around - (alone[at] ? 1 : 0) }
  })
}

/** True of a headline that the boxes show right above a paragraph. */
function isDrawnOver({ stay, blocks }: HeadPart, next: Part | undefined): boolean {
  const [first] = next?.kind === 'body' ? next.blocks : []
  const large = blocks.some((block) => block.large)
  return stay === null && (first?.near === true || (large && first?.below === true))
}

/** What stands right beside a headline. */
function besideOf(parts: readonly Part[], at: number): Beside {
  const [head, previous, next] = [parts[at], parts[at - 1], parts[at + 1]]
  const touches = [previous?.kind === 'body', next?.kind === 'body'] as const
  const covered = next?.kind === 'head' && next.blocks.length > 0
  return { touches, covered, drawn: head?.kind === 'head' && isDrawnOver(head, next) }
}

/** Reads the puzzle off a page's parts. */
export function setUp(parts: readonly Part[], allows: Allows, weights: SolveWeights = solveWeights): Puzzle {
  const bodies = parts.filter((part) => part.kind === 'body')
  const postings = postingsOf(bodies, parts)
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
      const ahead = bodies.slice(passed, passed + 8)
      const behind = bodies.slice(Math.max(0, passed - 8), passed)
      const lean = leaning(bodies, passed, postings.pairs)
      if (before)
        gaps.push({ before, behind, after: part, ahead, between, rareIndent, leaning: lean, subheads: 0, tags: 0 })
      passed++
      between = []
      return
    }
    between.push(part)
    if (isArriving(part)) continued.add(passed)
    if (part.kind !== 'head' || part.blocks.length === 0) return
    heads.push(part)
    seen.push(seeHead(part, postings, passed, besideOf(parts, at)))
  })
  const counted = withSubheads(gaps)
  const odds = counted.map((gap) =>
    mayOpen(gap.after, allows) ? weigh(weights.gap, (say) => gapEvidence(gap, say)) : refused,
  )
  const alone = heads.map((head) => weigh(weights.lone, (say) => loneEvidence(head, say)))
  return { bodies, heads, between: counted, gaps: odds, seen, alone, continued, weights, kept: new Map() }
}

const worthIn = (ties: readonly Tie[] | undefined, head: number): number =>
  ties?.find(({ row }) => row === head)?.worth ?? 0

/** How far a pair of headline and article stands above what either could have instead. */
export function marginOf(ties: Trial['ties'], head: number, column: number): number {
  let other = 0
  ties.forEach((own, at) => {
    if (at !== column) other = Math.max(other, worthIn(own, head))
  })
  for (const { row, worth } of ties[column] ?? []) if (row !== head) other = Math.max(other, worth)
  return worthIn(ties[column], head) - other
}

export type Range = { readonly from: number; readonly to: number }

export function rangesOf(cuts: readonly boolean[], total: number): Range[] {
  const starts = [0, ...cuts.flatMap((cut, at) => (cut ? [at + 1] : []))]
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? total }))
}

/** What headlines are worth to a range; kept, since most ranges stay as they are from one trial to the next. */
function tiesOf(puzzle: Puzzle, { from, to }: Range): readonly Tie[] {
  const key = from * puzzle.bodies.length * 2 + to
  const kept = puzzle.kept.get(key)
  if (kept) return kept
  const ties: Tie[] = []
  puzzle.seen.forEach((seen, row) => {
    if (puzzle.continued.has(from) || isStranger(seen, from, to)) return
    const own = weigh(puzzle.weights.head, (say) => headEvidence(seen, from, to, puzzle.bodies, say))
    const worth = own - (puzzle.weights.lone.article ?? 0) - (puzzle.alone[row] ?? 0)
    if (worth > 0) ties.push({ row, worth })
  })
  puzzle.kept.set(key, ties)
  return ties
}

/** Weighs one way to cut the page. */
export function trial(problem: Puzzle, cuts: readonly boolean[]): Trial {
  const ranges = rangesOf(cuts, problem.bodies.length)
  const ties = ranges.map((range) => tiesOf(problem, range))
  const columns = assign(problem.heads.length, ties)
  let worth = (problem.weights.lone.article ?? 0) * ranges.length
  for (const alone of problem.alone) worth += alone
  cuts.forEach((cut, at) => (worth += cut ? (problem.gaps[at] ?? 0) : 0))
  columns.forEach((column, head) => (worth += column < 0 ? 0 : worthIn(ties[column], head)))
  return { worth, ranges, ties, columns }
}
