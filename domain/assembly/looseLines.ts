import { endsSentence, isHan } from '#domain/text/characters.ts'
import type { Placed } from './columnOrder.ts'
import type { Sized } from './runGroups.ts'

type Seen = Sized & { readonly lines: readonly Placed[]; readonly textOf: (line: Placed) => string }

/** Lines to either side among which a column's right edge is looked for. */
const reach = 3
/** A line that ends by more characters before its column's edge than points and short words take is no full one. */
const slack = 1.6
/** White space between lines of one column, at most, in characters: a stanza ends in less. */
const widestGap = 2.5
/** Loose lines that make verse or a list, at least, and lines between two of them that fill the column, at most. */
const [fewestLoose, mostFull] = [3, 2]

/** True when `b` stands below `a` in the same column and in the same type. */
function isBelow(a: Placed, b: Placed, { sizeOf, body }: Sized): boolean {
  const [ax, ay, aw, ah] = a.box
  const [bx, by, bw] = b.box
  const shared = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const gap = by - ay - ah
  const alike = Math.abs(sizeOf(a) / sizeOf(b) - 1) < 0.08
  return alike && shared > 0.5 * Math.min(aw, bw) && gap > -0.5 * ah && gap < widestGap * body
}

/** Runs of lines below each other, as places in reading order. */
function runsOf(seen: Seen): number[][] {
  const runs: number[][] = []
  seen.lines.forEach((line, at) => {
    const before = seen.lines[at - 1]
    if (before && isBelow(before, line, seen)) runs.at(-1)?.push(at)
    else runs.push([at])
  })
  return runs
}

const rightOf = (line: Placed | undefined): number => (line ? line.box[0] + line.box[2] : 0)

/** For each line of a run, whether it ends short of its column and ends no sentence: in running text none does. */
function looseIn(run: readonly number[], { lines, textOf, body }: Seen): boolean[] {
  const rights = run.map((at) => rightOf(lines[at]))
  return run.map((at, place) => {
    const line = lines[at]
    const text = line ? textOf(line).trim() : ''
    const edge = Math.max(...rights.slice(Math.max(0, place - reach), place + reach + 1))
    const own = rights[place] ?? 0
    const even = rights.slice(Math.max(0, place - 2), place + 3).filter((right) => Math.abs(right - own) < body / 2)
    // Three lines near each other that end at one edge stand in a narrower column, as beside a picture.
    return (
      even.length <= 2 &&
      edge - own > slack * body &&
      [...text].some(isHan) &&
      !/[；：;:]$/u.test(text) &&
      !endsSentence(text)
    )
  })
}

/** Stretches of a run that hold loose lines enough, `from` to `to` (excluded). */
function stretchesOf(loose: readonly boolean[]): { readonly from: number; readonly to: number }[] {
  const places = loose.flatMap((own, at) => (own ? [at] : []))
  const groups: number[][] = []
  for (const place of places) {
    const last = groups.at(-1)
    if (last && place - (last.at(-1) ?? 0) <= mostFull + 1) last.push(place)
    else groups.push([place])
  }
  return groups.flatMap((group) => {
    const [from, to] = [group[0] ?? 0, (group.at(-1) ?? 0) + 1]
    return group.length >= fewestLoose && group.length * 2 >= to - from ? [{ from, to }] : []
  })
}

/**
 * Lines that begin anew, by index, because verse or a list is set so: a justified column fills each line but a paragraph's
 * last, which ends a sentence, so that several lines near each other that end short and end no sentence are each whole.
 * Lines in reading order; on a page in Latin script, whose columns may be ragged, none.
 */
export function looseLines(seen: Seen): ReadonlySet<number> {
  const { lines, sizeOf, body } = seen
  const text = { ...seen, lines: lines.filter((line) => sizeOf(line) < 1.25 * body) }
  const found = runsOf(text).flatMap((run) =>
    stretchesOf(looseIn(run, text)).flatMap(({ from, to }) => run.slice(from, to + 1)),
  )
  return new Set(found.flatMap((at) => text.lines[at]?.at ?? []))
}
