import { assign } from './assign.ts'
import { gapScore, leaning, mayOpen, type Gap } from './boundaries.ts'
import type { Allows } from './decisions.ts'
import { headScore, hitsOf, type HeadHits } from './headScore.ts'
import type { BodyPart, FurniturePart, HeadPart, Part } from './parts.ts'

/** A page as a puzzle: paragraphs with the log-odds of a boundary between each two, and headlines that seek theirs. */
export type Puzzle = {
  readonly bodies: readonly BodyPart[]
  readonly heads: readonly HeadPart[]
  readonly gaps: readonly number[]
  readonly hits: readonly HeadHits[]
  /** What each headline is worth that no article takes. */
  readonly alone: readonly number[]
  /** For each headline, how many paragraphs stand before it. */
  readonly places: readonly number[]
  /** Paragraphs that go on with an article of another page, by their jump line: no headline here is theirs. */
  readonly continued: ReadonlySet<number>
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

const lonelyArticle = 1
/** What a headline without an article costs. */
export const lonelyHead = 3.5

/** What a headline is worth that no article takes: it is a subhead, or it is left alone. */
const aloneWorth = ({ stay }: HeadPart): number => Math.max(-lonelyHead, stay ?? -lonelyHead)

function rarityOf(bodies: readonly BodyPart[]): Map<string, number> {
  const rarity = new Map<string, number>()
  for (const body of bodies) for (const pair of body.pairs.keys()) rarity.set(pair, (rarity.get(pair) ?? 0) + 1)
  return rarity
}

const isArrival = (part: FurniturePart): boolean =>
  part.reason === 'jumpLine' && /上接|上转|上轉/u.test(part.block.body.text)

/** Log-odds of a boundary that a person refused. */
const refused = -99

/** Reads the puzzle off a page's parts. */
export function setUp(parts: readonly Part[], allows: Allows): Puzzle {
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
        const odds = gapScore(gap) + 2.8 * leaning(found, bodies.length, rarity)
        gaps.push(mayOpen(part, allows) ? odds : refused)
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
  const hits = heads.map((head) => hitsOf(head, bodies))
  return { bodies, heads, gaps, hits, alone: heads.map(aloneWorth), places, continued, kept: new Map() }
}

/** What a headline's place says: right above its article, right below it, or away from it. */
function placeScore(place: number, from: number, to: number): number {
  if (place === from) return 1.6
  if (place === to) return 1.2
  const away = place < from ? from - place : place - to
  return place > from && place < to ? -3 : -0.1 * Math.min(20, away)
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

function rangesOf(cuts: readonly boolean[], total: number): Range[] {
  const starts = [0, ...cuts.flatMap((cut, at) => (cut ? [at + 1] : []))]
  return starts.map((from, at) => ({ from, to: starts[at + 1] ?? total }))
}

/** What each headline is worth to a range; kept, since most ranges stay as they are from one trial to the next. */
function worthsTo(puzzle: Puzzle, { from, to }: Range): readonly number[] {
  const key = from * puzzle.bodies.length * 2 + to
  const kept = puzzle.kept.get(key)
  if (kept) return kept
  const worths = puzzle.hits.map((hits, head) => {
    if (puzzle.continued.has(from)) return -99
    const place = placeScore(puzzle.places[head] ?? 0, from, to)
    const alone = puzzle.alone[head] ?? -lonelyHead
    return headScore(hits, from, to, puzzle.bodies.length) + place + lonelyArticle - alone
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
  let worth = -lonelyArticle * ranges.length
  for (const alone of problem.alone) worth += alone
  cuts.forEach((cut, at) => (worth += cut ? (problem.gaps[at] ?? 0) : 0))
  columns.forEach((column, head) => (worth += column < 0 ? 0 : (worths[head]?.[column] ?? 0)))
  return { worth, ranges, worths, columns }
}
