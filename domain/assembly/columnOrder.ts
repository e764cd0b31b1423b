import type { Box } from '#domain/source/sourcePage.ts'

/** A line's place on a page whose lines run from left to right; `at` is its index among the page's lines. */
export type Placed = { readonly at: number; readonly box: Box }

const left = ({ box }: Placed): number => box[0]
const right = ({ box }: Placed): number => box[0] + box[2]
const middle = ({ box }: Placed): number => box[1] + box[3] / 2
const byTop = (a: Placed, b: Placed): number => a.box[1] - b.box[1] || a.box[0] - b.box[0]

type Strip = { readonly from: number; readonly to: number; readonly cover: number }

/** Strips of a region from left to right, each with the number of lines that cross it. */
function stripsOf(lines: readonly Placed[]): Strip[] {
  const edges = lines.flatMap((line) => [
    { x: left(line), change: 1 },
    { x: right(line), change: -1 },
  ])
  edges.sort((a, b) => a.x - b.x)
  let cover = 0
  return edges.flatMap(({ x, change }, at) => {
    cover += change
    const to = edges[at + 1]?.x ?? x
    return to > x ? [{ from: x, to, cover }] : []
  })
}

/** The gutter that fewest lines cross: much more must be set on either side than across. Null where there is none. */
function gutterOf(lines: readonly Placed[], least: number): Strip | null {
  const strips = stripsOf(lines)
  const after = new Array<number>(strips.length + 1).fill(0)
  for (let at = strips.length - 1; at >= 0; at--) after[at] = Math.max(after[at + 1] ?? 0, strips[at]?.cover ?? 0)
  let before = 0
  let best: Strip | null = null
  strips.forEach((strip, at) => {
    const beside = Math.min(before, after[at + 1] ?? 0)
    const open = strip.to - strip.from >= least && strip.cover < 0.4 * beside
    if (open && (best === null || strip.cover < best.cover - 0.01)) best = strip
    before = Math.max(before, strip.cover)
  })
  return best
}

/** Lines between those that cross a gutter, and those, from top to bottom. */
function bandsOf(lines: readonly Placed[], crossing: readonly Placed[]): Placed[][] {
  const bands: Placed[][] = Array.from({ length: crossing.length + 1 }, () => [])
  const crosses = new Set(crossing)
  for (const line of lines) {
    if (crosses.has(line)) continue
    const band = crossing.findIndex((other) => middle(other) > middle(line))
    bands[band < 0 ? crossing.length : band]?.push(line)
  }
  return bands
}

/**
 * Reading order from boxes alone: a recursive cut at gutters. Columns are read from left to right, each to its end; a
 * line across a gutter (a headline over several columns) is read between what stands above and below it. `least` is the
 * narrowest gutter in pixels.
 */
export function columnOrder(lines: readonly Placed[], least: number, depth = 0): Placed[] {
  const gutter = lines.length > 2 && depth < 40 ? gutterOf(lines, least) : null
  if (!gutter) return [...lines].sort(byTop)
  const crossing = lines.filter((line) => left(line) <= gutter.from && right(line) >= gutter.to).sort(byTop)
  if (crossing.length > 0) {
    const bands = bandsOf(lines, crossing)
    return bands.flatMap((band, at) => [...columnOrder(band, least, depth + 1), ...crossing.slice(at, at + 1)])
  }
  const first = lines.filter((line) => right(line) <= gutter.from)
  const rest = lines.filter((line) => right(line) > gutter.from)
  return [...columnOrder(first, least, depth + 1), ...columnOrder(rest, least, depth + 1)]
}
