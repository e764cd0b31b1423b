import type { Placed } from './columnOrder.ts'
import { footOf, runGroups, type Run, type Sized } from './runGroups.ts'

/** Runs of one article in the order of reading: its headline set, then column by column. */
function byColumn(runs: readonly Run[], head: Run, body: number): Run[] {
  const foot = Math.max(footOf(head.box), ...runs.filter(({ isHead }) => isHead).map(({ box }) => footOf(box)))
  const isOver = ({ box, isHead, lines }: Run): boolean => isHead || (lines.length <= 2 && footOf(box) <= foot)
  const set = runs.filter(isOver).sort((a, b) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
  const columns: Run[][] = []
  for (const run of runs.filter((one) => !isOver(one)).sort((a, b) => a.box[0] - b.box[0])) {
    const column = columns.at(-1)
    if (column?.[0] && run.box[0] - column[0].box[0] < 3 * body) column.push(run)
    else columns.push([run])
  }
  return [...set, ...columns.flatMap((column) => column.sort((a, b) => a.box[1] - b.box[1]))]
}

/** An order that goes from article to article so many times as often as it must reads across them. */
const most = 1.75

/** True when an order of lines runs across articles: from top to bottom of the page, as many recognisers give its blocks. */
export function runsAcross(lines: readonly Placed[], sized: Sized): boolean {
  const groups = runGroups(lines, sized)
  const groupOf = new Map<Placed, Run>()
  for (const [root, own] of groups) for (const run of own) for (const line of run.lines) groupOf.set(line, root)
  let leaps = 0
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (before && groupOf.get(before) !== groupOf.get(line)) leaps++
  })
  return groups.size > 2 && leaps > most * (groups.size - 1)
}

/**
 * Reading order from boxes alone on a page that sets its headlines in larger type: article by article, from the top and
 * from left to right, each with what stands under its headline, which may be centred or stand over some of its columns.
 */
export function moduleOrder(lines: readonly Placed[], sized: Sized): Placed[] {
  const groups = [...runGroups(lines, sized)].sort(([a], [b]) => a.box[1] - b.box[1] || a.box[0] - b.box[0])
  return groups.flatMap(([root, own]) => byColumn(own, root, sized.body).flatMap((run) => run.lines))
}
