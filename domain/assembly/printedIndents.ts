import type { Placed } from './columnOrder.ts'
import type { Sized } from './runGroups.ts'

/** Lines above and below among which a column's edge is looked for. */
const reach = 3
const fewest = 5

/**
 * True when `b` is the next line of the column that `a` stands in. A paragraph's last line may be so short that the
 * indented one below begins behind its end.
 */
function goesOn(a: Placed, b: Placed, body: number): boolean {
  const [ax, ay, aw, ah] = a.box
  const [bx, by, bw, bh] = b.box
  const shared = Math.min(ax + aw, bx + bw) - Math.max(ax, bx)
  const gap = by - ay - ah
  return shared > -2.5 * body && by + bh / 2 > ay + ah / 2 && gap < body && Math.abs(ax - bx) < 3.5 * body
}

/** In larger type than the line's by so much stands a heading, whose lines begin elsewhere. */
const heading = 1.1

/** How much further in a line begins than those around it in its column; a heading's lines begin elsewhere. */
function indentOf(lines: readonly Placed[], at: number, { body, sizeOf }: Sized): number {
  const line = lines[at]
  if (!line) return 0
  let edge = line.box[0]
  for (const step of [-1, 1])
    for (let near = at + step, last = line; Math.abs(near - at) <= reach; near += step) {
      const other = lines[near]
      if (!other || sizeOf(other) > heading * sizeOf(line)) break
      if (!(step < 0 ? goesOn(other, last, body) : goesOn(last, other, body))) break
      edge = Math.min(edge, other.box[0])
      last = other
    }
  return line.box[0] - edge
}

/**
 * The lines that open paragraphs by their indents, by index: those that begin further in than their column by as much as
 * most such lines of the page do. None where a page shows few. Lines in reading order, of the body's size.
 */
export function printedIndents(lines: readonly Placed[], sized: Sized): ReadonlySet<number> {
  const { body } = sized
  const found = lines.flatMap(({ at }, place) => {
    const indent = indentOf(lines, place, sized)
    return indent >= 0.7 * body && indent <= 3.2 * body ? [{ at, indent }] : []
  })
  const usual = [...found].sort((a, b) => a.indent - b.indent)[found.length >> 1]?.indent ?? 0
  const alike = found.filter(({ indent }) => Math.abs(indent - usual) < 0.45 * body)
  return new Set(alike.length < fewest ? [] : alike.map(({ at }) => at))
}
