import { blocksOf } from '#domain/assembly/block.ts'
import type { BlockWeights } from '#domain/assembly/blockOdds.ts'
import { classifyBlocks } from '#domain/assembly/classifyBlocks.ts'
import { allowsAll } from '#domain/assembly/decisions.ts'
import { gapEvidence } from '#domain/assembly/gapEvidence.ts'
import { headEvidence } from '#domain/assembly/headEvidence.ts'
import { piecesOf, settingOf } from '#domain/assembly/pageLines.ts'
import type { Part } from '#domain/assembly/parts.ts'
import { partsOf } from '#domain/assembly/partsOf.ts'
import { loneEvidence, rangesOf, setUp, type Puzzle } from '#domain/assembly/puzzle.ts'
import { solvePuzzle } from '#domain/assembly/solvePage.ts'
import type { SolveWeights } from '#domain/assembly/solveWeights.ts'
import { readPage } from '../assemblyPages.ts'
import type { LaidPage } from '../laying/layRandomly.ts'

/** A page in parts, with what its lines are. */
export type PartedPage = { readonly parts: readonly Part[]; readonly labels: readonly string[] }
type Cut = { readonly cuts: readonly boolean[]; readonly columns: readonly number[] }
type Sums = Map<string, number>

/** Takes a laid page apart as the assembly does; null where it holds no running text. */
export function partedPage(page: LaidPage, weights: BlockWeights): PartedPage | null {
  const source = readPage(page.raw, page.name)
  const setting = settingOf(source)
  const blocks = blocksOf(piecesOf(source, 0), setting)
  const parts = partsOf(blocks, classifyBlocks(blocks, weights), setting.wrapped)
  return setting.wrapped && parts.some(({ kind }) => kind === 'body') ? { parts, labels: page.labels } : null
}

/** How the page is cut in truth, and which range each headline belongs to. */
function truthOf(puzzle: Puzzle, labels: readonly string[]): Cut {
  const labelOf = (at: number | undefined): readonly [string, string] => {
    const [article = '-', part = ''] = (labels[at ?? -1] ?? '').split(':')
    return [article, part]
  }
  let last = '-'
  const articles = puzzle.bodies.map((body) => {
    const own = body.pieces
      .map((piece) => labelOf(piece.at))
      .find(([article, part]) => article !== '-' && part !== 'head')
    return (last = own?.[0] ?? last)
  })
  const cuts = puzzle.gaps.map((_, at) => articles[at] !== articles[at + 1])
  const ranges = rangesOf(cuts, puzzle.bodies.length)
  const taken = new Set<number>()
  const columns = puzzle.heads.map((head) => {
    const [article, part] = labelOf(head.blocks[0]?.pieces[0]?.at)
    const column =
      part === 'head' ? ranges.findIndex(({ from }, at) => articles[from] === article && !taken.has(at)) : -1
    if (column >= 0) taken.add(column)
    return column
  })
  return { cuts, columns }
}

function sumsOf(puzzle: Puzzle, { cuts, columns }: Cut): Sums {
  const sums: Sums = new Map()
  const say =
    (kind: string) =>
    (name: string, value = 1) =>
      void sums.set(`${kind}:${name}`, (sums.get(`${kind}:${name}`) ?? 0) + value)
  const ranges = rangesOf(cuts, puzzle.bodies.length)
  cuts.forEach((cut, at) => {
    const gap = puzzle.between[at]
    if (cut && gap) gapEvidence(gap, say('gap'))
  })
  columns.forEach((column, at) => {
    const [seen, head, range] = [puzzle.seen[at], puzzle.heads[at], ranges[column]]
    if (range && seen) headEvidence(seen, range.from, range.to, puzzle.bodies, say('head'))
    else if (head) loneEvidence(head, say('lone'))
  })
  say('lone')('article', ranges.length - columns.filter((column) => column >= 0).length)
  return sums
}

const asWeights = (flat: ReadonlyMap<string, number>): SolveWeights => {
  const of = (kind: string): Record<string, number> =>
    Object.fromEntries(
      [...flat].flatMap(([name, value]) => (name.startsWith(`${kind}:`) ? [[name.slice(kind.length + 1), value]] : [])),
    )
  return { gap: of('gap'), head: of('head'), lone: of('lone') }
}

/** Share of pages' boundaries and headlines that weights put right. */
export function solvedShare(pages: readonly PartedPage[], weights: SolveWeights): number {
  let right = 0
  let all = 0
  for (const { parts, labels } of pages) {
    const puzzle = setUp(parts, allowsAll, weights)
    const truth = truthOf(puzzle, labels)
    const best = solvePuzzle(puzzle)
    const cuts = puzzle.gaps.map((_, at) => best.ranges.some(({ from }) => from === at + 1))
    const trueRanges = rangesOf(truth.cuts, puzzle.bodies.length)
    trueRanges.forEach((range, at) => {
      const found = best.ranges.findIndex(({ from, to }) => from === range.from && to === range.to)
      all++
      if (found >= 0 && truth.columns.indexOf(at) === best.columns.indexOf(found) && cuts.length >= 0) right++
    })
  }
  return right / Math.max(1, all)
}

const step = 0.03
const rounds = 4
/** Towards the weights that a person set. */
const pull = 0.001

/**
 * Weights of the page as one puzzle, by an averaged perceptron: where the best solution found is not the true one, what
 * the true one shows gains and what the found one shows loses.
 */
export function fitSolve(
  pages: readonly PartedPage[],
  start: SolveWeights,
  say: (round: number, weights: SolveWeights) => void,
): SolveWeights {
  const flat = new Map<string, number>()
  for (const kind of ['gap', 'head', 'lone'] as const)
    for (const [name, value] of Object.entries(start[kind])) flat.set(`${kind}:${name}`, value)
  const first = new Map(flat)
  const total = new Map<string, number>()
  let seen = 0
  const averaged = (): SolveWeights =>
    asWeights(new Map([...total].map(([name, value]) => [name, Number((value / seen).toFixed(2))])))
  for (let round = 0; round < rounds; round++) {
    for (const { parts, labels } of pages) {
      const puzzle = setUp(parts, allowsAll, asWeights(flat))
      const truth = truthOf(puzzle, labels)
      const best = solvePuzzle(puzzle)
      const cuts = puzzle.gaps.map((_, at) => best.ranges.some(({ from }) => from === at + 1))
      const wanted = sumsOf(puzzle, truth)
      const found = sumsOf(puzzle, { cuts, columns: best.columns })
      for (const name of new Set([...wanted.keys(), ...found.keys()]))
        flat.set(
          name,
          (flat.get(name) ?? 0) + (step / (1 + 0.3 * round)) * ((wanted.get(name) ?? 0) - (found.get(name) ?? 0)),
        )
      for (const [name, value] of flat) flat.set(name, value - pull * (value - (first.get(name) ?? 0)))
      for (const [name, value] of flat) total.set(name, (total.get(name) ?? 0) + value)
      seen++
    }
    say(round, averaged())
  }
  return averaged()
}
