import type { Box, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { columnOrder, type Placed } from './columnOrder.ts'
import { printedIndents } from './printedIndents.ts'

/** What the boxes of a page say. All members are indexes into its lines. */
export type PageGeometry = {
  /** Lines in reading order; null where the order received is one. */
  readonly order: readonly number[] | null
  /** Lines with a gap, another column or another size of type before them. */
  readonly apart: ReadonlySet<number>
  /** Lines set in type a quarter larger than the body's. */
  readonly large: ReadonlySet<number>
  /** Lines set in another typeface than the body and smaller, as captions are. */
  readonly aside: ReadonlySet<number>
  /** Lines that begin further in than their column, as the first lines of this page's paragraphs do. */
  readonly indented: ReadonlySet<number>
  /** Lines right below the line before, as the lines of one headline are set. */
  readonly near: ReadonlySet<number>
}

/** A headline's type over the body's, at least. */
const larger = 1.25
/** Pages with more lines than this are no printed pages: their boxes are not weighed. */
const most = 5000

/** Type of a caption over the body's, at most. */
const smaller = 0.95

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** A vertical page turned so that its columns of characters are lines from left to right, top to bottom. */
function turned([x, y, width, height]: Box, pageWidth: number): Box {
  return [y, pageWidth - x - width, height, width]
}

function placedLines({ lines, size }: SourcePage): Placed[] | null {
  const told = lines.filter((line) => line.text.trim() !== '')
  const boxed = told.filter((line) => line.box !== null && line.box.every(Number.isFinite))
  if (boxed.length < 2 || boxed.length < told.length || boxed.length > most) return null
  const vertical = boxed.filter((line) => line.vertical).length > boxed.length / 2
  const pageWidth = size?.width ?? boxed.reduce((sum, { box }) => Math.max(sum, (box?.[0] ?? 0) + (box?.[2] ?? 0)), 0)
  return lines.flatMap(({ box, text }, at) =>
    box === null || text.trim() === '' ? [] : [{ at, box: vertical ? turned(box, pageWidth) : box }],
  )
}

const overlap = (from: number, size: number, other: number, otherSize: number): number =>
  (Math.min(from + size, other + otherSize) - Math.max(from, other)) / Math.max(1, Math.min(size, otherSize))

const inColumn = (a: Placed, b: Placed): boolean => overlap(a.box[0], a.box[2], b.box[0], b.box[2]) > 0.5
const sideBySide = (a: Placed, b: Placed): boolean =>
  overlap(a.box[1], a.box[3], b.box[1], b.box[3]) > 0.5 && !inColumn(a, b)
const follows = (a: Placed, b: Placed): boolean => b.box[1] + b.box[3] / 2 > a.box[1] + a.box[3] / 2

/** True when the order received runs across columns or up a column too often to be a reading order. */
function isContradicted(lines: readonly Placed[]): boolean {
  let wrong = 0
  for (let at = 1; at < lines.length; at++) {
    const [a, b] = [lines[at - 1], lines[at]]
    if (a && b && (sideBySide(a, b) || (inColumn(a, b) && !follows(a, b)))) wrong++
  }
  return wrong > 0.1 * lines.length
}

type Other = (a: Placed, b: Placed) => boolean

/** Lines with a gap, another column or another size of type before them, for lines in reading order. */
function apartOf(
  lines: readonly Placed[],
  sizes: ReadonlyMap<number, number>,
  body: number,
  isOther: Other,
): Set<number> {
  const gapOf = (a: Placed, b: Placed): number => b.box[1] - a.box[1] - a.box[3]
  const steps = lines.flatMap((line, at) => {
    const before = lines[at - 1]
    return before && inColumn(before, line) && follows(before, line) ? [gapOf(before, line)] : []
  })
  const usual = medianOf(steps)
  const apart = new Set<number>()
  lines.forEach((line, at) => {
    const before = lines[at - 1]
    if (!before) return
    const ratio = (sizes.get(line.at) ?? 1) / (sizes.get(before.at) ?? 1)
    const grown = ratio >= larger || ratio <= 1 / larger || (Math.abs(ratio - 1) > 0.04 && isOther(before, line))
    if (!inColumn(before, line) || !follows(before, line) || gapOf(before, line) > usual + 0.6 * body || grown)
      apart.add(line.at)
  })
  return apart
}

/** Lines right below the line before, no further than the larger type of both is high. */
function nearOf(lines: readonly Placed[], sizes: ReadonlyMap<number, number>): Set<number> {
  return new Set(
    lines.flatMap((line, at) => {
      const before = lines[at - 1]
      if (!before || !inColumn(before, line) || !follows(before, line)) return []
      const type = Math.max(sizes.get(line.at) ?? 1, sizes.get(before.at) ?? 1)
      return line.box[1] - before.box[1] - before.box[3] <= type ? [line.at] : []
    }),
  )
}

/** The typeface that most of a page's characters are set in; null where the source names none. */
function bodyFace(lines: readonly SourceLine[]): string | null {
  const counts = new Map<string, number>()
  for (const { face, text } of lines) if (face !== undefined) counts.set(face, (counts.get(face) ?? 0) + text.length)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** Height of type of each line: as the source states it, else its box's. */
function sizesOf(lines: readonly SourceLine[], placed: readonly Placed[]): Map<number, number> {
  return new Map(placed.map(({ at, box }) => [at, Math.max(1, lines[at]?.typeSize ?? box[3])]))
}

/** Reads off the boxes of a page what they say of it; null where not every line has one. */
export function pageGeometry(page: SourcePage): PageGeometry | null {
  const placed = placedLines(page)
  if (!placed) return null
  const sizes = sizesOf(page.lines, placed)
  const body = medianOf(
    placed.flatMap(({ at }) =>
      new Array<number>(1 + Math.min(3, (page.lines[at]?.text.length ?? 0) >> 3)).fill(sizes.get(at) ?? 1),
    ),
  )
  const contradicted = isContradicted(placed)
  const face = bodyFace(page.lines)
  const faceAt = (at: number): string | null => page.lines[at]?.face ?? null
  const isOther = (a: Placed, b: Placed): boolean => {
    const [one, other] = [faceAt(a.at), faceAt(b.at)]
    return one !== null && other !== null && one !== other
  }
  const lines = contradicted ? columnOrder(placed, 0.4 * body) : placed
  return {
    order: contradicted ? lines.map(({ at }) => at) : null,
    apart: apartOf(lines, sizes, body, isOther),
    aside: new Set(
      [...sizes].flatMap(([at, size]) => {
        const own = faceAt(at)
        return face !== null && own !== null && own !== face && size <= smaller * body ? [at] : []
      }),
    ),
    near: nearOf(lines, sizes),
    large: new Set([...sizes].flatMap(([at, size]) => (size >= larger * body ? [at] : []))),
    indented: printedIndents(
      lines.filter(({ at }) => (sizes.get(at) ?? 1) < larger * body),
      body,
    ),
  }
}
