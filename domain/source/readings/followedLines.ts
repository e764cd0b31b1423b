import type { Box } from '../sourcePage.ts'
import type { ComparedLine, LineGroup } from './comparedLine.ts'

type Lines = readonly ComparedLine[]

/**
 * Behind which line here each line stands that only the other source has, by id; null above all. It stands where the
 * lines next to it there stand. Where these are apart here, since the two list columns in another order, it goes with the
 * one in whose column it is; without boxes with the one before it.
 */
export function followedLines(
  groups: readonly LineGroup[],
  here: Lines,
  there: Lines,
): ReadonlyMap<string, string | null> {
  const ends = new Map(groups.flatMap((one) => one.there.map((at) => [at, Math.max(...one.here)])))
  const starts = new Map(groups.flatMap((one) => one.there.map((at) => [at, Math.min(...one.here)])))
  const paired = [...ends.keys()].sort((a, b) => a - b)
  let passed = 0
  const follows = new Map<string, string | null>()
  for (const [at, line] of there.entries()) {
    while (passed < paired.length && (paired[passed] ?? 0) <= at) passed += 1
    if (ends.has(at)) continue
    const [above, below] = [paired[passed - 1], paired[passed]]
    const next = below === undefined ? undefined : starts.get(below)
    const isBelow = above === undefined || (next !== undefined && goesWithNext(line, there[above], there[below ?? -1]))
    const place = isBelow ? (next ?? 0) - 1 : (ends.get(above ?? -1) ?? -1)
    follows.set(line.id, here[place]?.id ?? null)
  }
  return follows
}

/** Is a line in the column of the one below it, and not in that of the one above? */
function goesWithNext(line: ComparedLine, above: ComparedLine | undefined, below: ComparedLine | undefined): boolean {
  if (!line.box || !above?.box || !below?.box) return false
  return isInColumn(line.box, below.box) && !isInColumn(line.box, above.box)
}

/** Do two boxes stand above each other, or where characters run down, beside each other? */
function isInColumn(a: Box, b: Box): boolean {
  const runsDown = a[3] > 2 * a[2]
  const [from, size] = runsDown ? ([1, 3] as const) : ([0, 2] as const)
  const shared = Math.min(a[from] + a[size], b[from] + b[size]) - Math.max(a[from], b[from])
  return shared > 0.5 * Math.min(a[size], b[size])
}
