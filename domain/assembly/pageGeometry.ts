import type { Box, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { columnOrder, type Placed } from './columnOrder.ts'
import { moduleOrder, runsAcross } from './moduleOrder.ts'
import { looseLines } from './looseLines.ts'
import { printedIndents } from './printedIndents.ts'
import type { Sized } from './runGroups.ts'
import { asideLines, bodyFace } from './asideLines.ts'
import { drawnTags } from './drawnTags.ts'

/** What the boxes of a page say. All members are indexes into its lines. */
export type PageGeometry = {
  /** Lines in reading order; null where the order received is one. */
  readonly order: readonly number[] | null
  /** Lines with a gap, another column or another size of type before them. */
  readonly apart: ReadonlySet<number>
  /** How large each line's type is over the body's. */
  readonly scale: ReadonlyMap<number, number>
  /** Lines set in type a quarter larger than the body's. */
  readonly large: ReadonlySet<number>
  /** Lines set in another typeface than the body and smaller, as captions are. */
  readonly aside: ReadonlySet<number>
  /** Lines right below a picture in smaller type than the body's, and those of the same caption. */
  readonly pictured: ReadonlySet<number>
  /** Lines that begin further in than their column, as the first lines of this page's paragraphs do. */
  readonly indented: ReadonlySet<number>
  /** Lines that begin anew whatever stood before: of verse and of lists. */
  readonly loose: ReadonlySet<number>
  /** Lines right below the line before, as the lines of one headline are set. */
  readonly near: ReadonlySet<number>
  /** Lines that begin right below the foot of the line before, wherever across: text below a headline centred over columns. */
  readonly below: ReadonlySet<number>
  /** Lines that name the column or series that an article runs under. */
  readonly standing: ReadonlySet<number>
}

/** A headline's type over the body's, at least. */
const larger = 1.25
/** Pages with more lines than this are no printed pages: their boxes are not weighed. */
const most = 5000

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0
}

/** A vertical page turned so that its columns of characters are lines from left to right, top to bottom. */
function turned([x, y, width, height]: Box, pageWidth: number): Box {
  return [y, pageWidth - x - width, height, width]
}

/** How boxes of a page are placed: turned where most of its lines run down. */
function placing({ lines, size }: SourcePage): (box: Box) => Box {
  const boxed = lines.filter(({ box }) => box !== null)
  if (boxed.filter((line) => line.vertical).length <= boxed.length / 2) return (box) => box
  const pageWidth = size?.width ?? boxed.reduce((sum, { box }) => Math.max(sum, (box?.[0] ?? 0) + (box?.[2] ?? 0)), 0)
  return (box) => turned(box, pageWidth)
}

function placedLines(page: SourcePage): Placed[] | null {
  const { lines } = page
  const told = lines.filter((line) => line.text.trim() !== '')
  const boxed = told.filter((line) => line.box !== null && line.box.every(Number.isFinite))
  if (boxed.length < 2 || boxed.length < told.length || boxed.length > most) return null
  const placed = placing(page)
  return lines.flatMap(({ box, text }, at) => (box === null || text.trim() === '' ? [] : [{ at, box: placed(box) }]))
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
    const grown = ratio >= larger || ratio <= 1 / larger || isOther(before, line)
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

/** Lines whose top is no further below the foot of the line before than the larger type of both is high. */
function belowOf(lines: readonly Placed[], sizes: ReadonlyMap<number, number>): Set<number> {
  return new Set(
    lines.flatMap((line, at) => {
      const before = lines[at - 1]
      if (!before) return []
      const drop = line.box[1] - before.box[1] - before.box[3]
      const type = Math.max(sizes.get(line.at) ?? 1, sizes.get(before.at) ?? 1)
      return drop >= -0.3 * line.box[3] && drop <= 1.5 * type ? [line.at] : []
    }),
  )
}

/** Height of type of each line: as the source states it, else its box's. */
function sizesOf(lines: readonly SourceLine[], placed: readonly Placed[]): Map<number, number> {
  return new Map(placed.map(({ at, box }) => [at, Math.max(1, lines[at]?.typeSize ?? box[3])]))
}

/** The size of a page's text: most of its characters are set in it. */
function bodySize(lines: readonly SourceLine[], sizes: ReadonlyMap<number, number>): number {
  return medianOf(
    [...sizes].flatMap(([at, size]) =>
      new Array<number>(1 + Math.min(3, (lines[at]?.text.length ?? 0) >> 3)).fill(size),
    ),
  )
}

/** True of two lines of which the source says that they are set in different typefaces, or one of them in bold. */
function differs(one: SourceLine | undefined, other: SourceLine | undefined): boolean {
  if (one?.bold !== other?.bold) return true
  return one?.face !== undefined && other?.face !== undefined && one.face !== other.face
}

/**
 * True of two lines below each other in different types: in typeface or weight, and in size too, or neither as the text is.
 * In a text of one size a line may hold figures alone, whose typeface is another.
 */
function otherType(lines: readonly SourceLine[], sizes: ReadonlyMap<number, number>, body: number): Other {
  const face = bodyFace(lines)
  const overText = ({ at }: Placed): number => (sizes.get(at) ?? body) / body
  const isText = (line: Placed): boolean =>
    (lines[line.at]?.face ?? face) === face && !lines[line.at]?.bold && Math.abs(overText(line) - 1) < 0.04
  return (a, b) =>
    differs(lines[a.at], lines[b.at]) && (Math.abs(overText(a) / overText(b) - 1) > 0.04 || (!isText(a) && !isText(b)))
}

/** Pictures that the source shows, placed as the lines are. */
function picturesOf({ blocks = [], ...page }: SourcePage): Box[] {
  const placed = placing(page)
  return blocks.flatMap(({ kind, box }) => (kind === 'picture' && box ? [placed(box)] : []))
}

/** So many headlines show how a page is set. */
const fewestHeads = 3
/** Lines of a printed page at most: runs of more are not told apart. */
const mostInRuns = 1500

/** Lines in reading order: as received, unless that runs across columns or articles. */
function inOrder(placed: readonly Placed[], sized: Sized): readonly Placed[] {
  const heads = placed.filter((line) => sized.sizeOf(line) >= larger * sized.body).length
  const isDrawn = heads >= fewestHeads && placed.length <= mostInRuns
  if (!isContradicted(placed) && !(isDrawn && runsAcross(placed, sized))) return placed
  return isDrawn ? moduleOrder(placed, sized) : columnOrder(placed, 0.4 * sized.body)
}

/** Reads off the boxes of a page what they say of it; null where not every line has one. */
export function pageGeometry(page: SourcePage): PageGeometry | null {
  const placed = placedLines(page)
  if (!placed) return null
  const sizes = sizesOf(page.lines, placed)
  const body = bodySize(page.lines, sizes)
  const sizeOf = ({ at }: Placed): number => sizes.get(at) ?? 1
  const lines = inOrder(placed, { sizeOf, body })
  const textOf = ({ at }: Placed): string => page.lines[at]?.text ?? ''
  const standing = drawnTags({ lines, body, sizeOf, textOf })
  const apart = apartOf(lines, sizes, body, otherType(page.lines, sizes, body))
  lines.forEach(({ at }, place) => {
    if (standing.has(at) || standing.has(lines[place - 1]?.at ?? -1)) apart.add(at)
  })
  return {
    order: lines === placed ? null : lines.map(({ at }) => at),
    apart,
    standing,
    scale: new Map([...sizes].map(([at, size]) => [at, size / body])),
    below: belowOf(lines, sizes),
    ...asideLines({ lines, source: page.lines, sizes, body, pictures: picturesOf(page) }),
    near: nearOf(lines, sizes),
    loose: looseLines({ lines, sizeOf, body, textOf }),
    large: new Set([...sizes].flatMap(([at, size]) => (size >= larger * body ? [at] : []))),
    indented: printedIndents(
      lines.filter((line) => sizeOf(line) < larger * body),
      { sizeOf, body },
    ),
  }
}
