import type { Box } from '#domain/source/sourcePage.ts'
import type { Placed } from './columnOrder.ts'

/** A headline's type over the text's, at least. */
const large = 1.25
/** Lines of one run are set in one type. */
const alike = 1.12
/** White between what goes on and what does not, in heights of the text's type. */
const parted = 1.5

/** What a page's lines are asked for: the size of each one's type, and the text's. */
export type Sized = { readonly sizeOf: (line: Placed) => number; readonly body: number }

/** Lines of one type right below each other: a headline, what a column holds of a text, a caption. */
export type Run = { readonly lines: Placed[]; box: Box; readonly size: number; readonly isHead: boolean }

export const footOf = ([, y, , height]: Box): number => y + height
const shared = (a: Box, b: Box): number => Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
const isInPlace = (a: Box, b: Box): boolean => shared(a, b) > 0.3 * Math.min(a[2], b[2])
const gap = (a: Run, b: Run): number => b.box[1] - footOf(a.box)
const byTop = (a: { readonly box: Box }, b: { readonly box: Box }): number => a.box[1] - b.box[1] || a.box[0] - b.box[0]

function around(a: Box, b: Box): Box {
  const [left, top] = [Math.min(a[0], b[0]), Math.min(a[1], b[1])]
  return [left, top, Math.max(a[0] + a[2], b[0] + b[2]) - left, Math.max(footOf(a), footOf(b)) - top]
}

/** The nearest of some boxes above another, in its place across; null where there is none. */
function above<T extends { readonly box: Box }>(one: T, all: readonly T[], give: number): T | null {
  let best: T | null = null
  for (const other of all) {
    if (other === one || footOf(other.box) > one.box[1] + give || !isInPlace(other.box, one.box)) continue
    if (best === null || footOf(other.box) > footOf(best.box)) best = other
  }
  return best
}

function runsOf(lines: readonly Placed[], { sizeOf, body }: Sized): Run[] {
  const runs: Run[] = []
  const runOf = new Map<Placed, Run>()
  const sorted = [...lines].sort(byTop)
  for (const line of sorted) {
    const size = sizeOf(line)
    const over = above(line, sorted, 0.3 * size)
    const run = over && runOf.get(over)
    const near = over !== null && line.box[1] - footOf(over.box) <= Math.max(size, sizeOf(over))
    if (run && near && size <= alike * run.size && run.size <= alike * size && run.lines.at(-1) === over) {
      run.lines.push(line)
      run.box = around(run.box, line.box)
      runOf.set(line, run)
    } else {
      const own: Run = { lines: [line], box: line.box, size, isHead: size >= large * body }
      runs.push(own)
      runOf.set(line, own)
    }
  }
  return runs
}

/** A headline between what stands above a run and the run, though not right over it: centred, or over other columns. */
function headBeside(run: Run, over: Run | null, heads: readonly Run[], body: number): Run | null {
  const from = over ? footOf(over.box) - 0.5 * body : -Infinity
  const away = (one: Run): number => Math.max(0, -shared(one.box, run.box)) + gap(one, run)
  let best: Run | null = null
  for (const head of heads) {
    if (head.box[1] < from || footOf(head.box) > run.box[1] + 0.5 * body) continue
    if (best === null || away(head) < away(best)) best = head
  }
  return best
}

/** The headline that a line or two stand right over, nearer to it than to what is above: a kicker, a standing head. */
function headBelow(run: Run, over: Run | null, heads: readonly Run[]): Run | null {
  if (run.lines.length > 2) return null
  const next = heads.find((head) => {
    const drop = gap(run, head)
    const isNear = drop > -0.3 * run.size && drop <= Math.max(run.size, 0.6 * head.size)
    return isNear && run.box[0] < head.box[0] + head.box[2]
  })
  return next && (!over || gap(over, run) > gap(run, next)) ? next : null
}

/** What a run goes with: the next run above or beside it of the same article; null for what stands by itself. */
function upFrom(run: Run, runs: readonly Run[], heads: readonly Run[], body: number): Run | null {
  const over = above(run, runs, 0.3 * body)
  if (run.isHead) return over?.isHead && gap(over, run) <= 1.2 * run.size ? over : null
  const below = headBelow(run, over, heads)
  if (below) return below
  if (over && (over.isHead || gap(over, run) <= parted * body)) return over
  return headBeside(run, over, heads, body) ?? over
}

/**
 * The runs of a page by the headline that they stand under, each with its headline's topmost run: over text and captions of
 * the same article; where white parts a run from what stands above, with the nearest headline between the two.
 */
export function runGroups(lines: readonly Placed[], sized: Sized): ReadonlyMap<Run, readonly Run[]> {
  const runs = runsOf(lines, sized)
  const heads = runs.filter(({ isHead }) => isHead)
  const roots = new Map<Run, Run>()
  const rootOf = (run: Run): Run => {
    const known = roots.get(run)
    if (known) return known
    roots.set(run, run)
    const up = upFrom(run, runs, heads, sized.body)
    const root = up ? rootOf(up) : run
    roots.set(run, root)
    return root
  }
  const groups = new Map<Run, Run[]>()
  for (const run of runs) {
    const root = rootOf(run)
    const own = groups.get(root)
    if (own) own.push(run)
    else groups.set(root, [run])
  }
  return groups
}
