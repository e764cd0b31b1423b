import type { Box, SourceLine } from '#domain/source/sourcePage.ts'
import type { Placed } from './columnOrder.ts'

/** Type of a caption over the body's, at most. */
const smaller = 0.95
/** Lines of one caption are set in one type. */
const alike = 1.04

/** What is asked of a page: its lines in reading order and what the source says of each, sizes of type, its pictures. */
export type AsideAsked = {
  readonly lines: readonly Placed[]
  readonly source: readonly SourceLine[]
  readonly sizes: ReadonlyMap<number, number>
  readonly body: number
  readonly pictures: readonly Box[]
}

/** The typeface that most of a page's characters are set in; null where the source names none. */
export function bodyFace(lines: readonly SourceLine[]): string | null {
  const counts = new Map<string, number>()
  for (const { face, text } of lines) if (face !== undefined) counts.set(face, (counts.get(face) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** True of a line whose greater part lies below a picture, no further than two of its lines are high. */
function isUnder([x, y, width]: Box, size: number, [left, top, wide, high]: Box): boolean {
  const shared = Math.min(x + width, left + wide) - Math.max(x, left)
  const drop = y - top - high
  return shared >= width / 2 && drop >= -0.5 * size && drop <= 2 * size
}

/**
 * The lines set in smaller type than the body, as captions are, by index: those in another typeface than the body's, and
 * those right below a picture, with the lines of the same type that follow them.
 */
export function asideLines({ lines, source, sizes, body, pictures }: AsideAsked): {
  readonly aside: ReadonlySet<number>
  readonly pictured: ReadonlySet<number>
} {
  const face = bodyFace(source)
  const [aside, pictured] = [new Set<number>(), new Set<number>()]
  lines.forEach(({ at, box }, place) => {
    const size = sizes.get(at) ?? 1
    if (size > smaller * body) return
    const own = source[at]?.face
    if (face !== null && own !== undefined && own !== face) aside.add(at)
    const before = lines[place - 1]
    const follows =
      before !== undefined &&
      pictured.has(before.at) &&
      Math.abs((sizes.get(before.at) ?? 1) - size) <= (alike - 1) * size &&
      isUnder(box, size, before.box)
    if (follows || pictures.some((picture) => isUnder(box, size, picture))) pictured.add(at)
  })
  return { aside, pictured }
}
