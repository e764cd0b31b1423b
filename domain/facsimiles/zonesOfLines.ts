import type { Box } from '#domain/source/sourcePage.ts'
import { boundsOf, type Point } from './polygon.ts'

/** Two lines stand in one zone when the gap between them is at most so many of their heights. */
const widestGap = 2.2
/** How far a zone reaches beyond its lines, in heights of a line. */
const margin = 0.35

/** A printed line as zones are made of them: characters run down where `vertical`. */
export type ZoneLine = { readonly box: Box; readonly vertical?: boolean | undefined }

/**
 * The zones of an article: boxes around runs of its lines, in printed order. A line goes on with a run when it stands
 * under the last one (beside it, where characters run down), close to it and in the same column.
 */
export function zonesOfLines(lines: readonly ZoneLine[]): readonly Box[] {
  const runs: ZoneLine[][] = []
  for (const line of lines) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && goesOn(last, line)) run.push(line)
    else runs.push([line])
  }
  return runs.map(around)
}

function goesOn(last: ZoneLine, line: ZoneLine): boolean {
  if (Boolean(last.vertical) !== Boolean(line.vertical)) return false
  const [a, b] = line.vertical ? [turned(last.box), turned(line.box)] : [last.box, line.box]
  const height = Math.max(1, Math.min(a[3], b[3]))
  const gap = b[1] - (a[1] + a[3])
  const shared = Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0])
  return gap > -height && gap < widestGap * height && shared >= 0.5 * Math.min(a[2], b[2]) && a[3] < 2.5 * b[3]
}

/** Columns of characters follow each other to the left: turned, they are lines that follow each other down. */
const turned = ([x, y, width, height]: Box): Box => [y, -(x + width), height, width]

function around(run: readonly ZoneLine[]): Box {
  const corners = run.flatMap(({ box: [x, y, width, height] }): Point[] => [
    [x, y],
    [x + width, y + height],
  ])
  const [x, y, width, height] = boundsOf(corners) ?? [0, 0, 0, 0]
  const thickness = run.map(({ box, vertical }) => box[vertical ? 2 : 3]).sort((a, b) => a - b)
  const pad = Math.round((thickness[thickness.length >> 1] ?? 0) * margin)
  return [x - pad, y - pad, width + 2 * pad, height + 2 * pad]
}
