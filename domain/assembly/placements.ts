import type { AssembledArticle, Assembly, Segment, UnassignedReason } from './assembly.ts'
import { headPartsOf, type HeadPartName } from './headParts.ts'
import { readSegment } from './piece.ts'

/** Where a stretch of a line went. `from` and `to` are UTF-16 offsets in the line's own text. */
export type Placement = {
  readonly line: string
  readonly from: number
  readonly to: number
  /** Index into the assembly's articles; null where it belongs to none. */
  readonly article: number | null
  readonly part: HeadPartName | 'body' | 'caption' | null
  /** Which paragraph or caption; 0 for the parts of a headline set. */
  readonly partIndex: number
  /** Place among the segments of the part. */
  readonly order: number
  readonly reason: UnassignedReason | 'blank' | null
}

type Place = Omit<Placement, 'line' | 'from' | 'to'>
/** A segment and where it went. */
export type Placed = readonly [segment: Segment, place: Place]

/** Where an article's segments stand in it; `at` is its index. */
export function placesIn(
  article: AssembledArticle,
  at: number,
  lineText: (id: string) => string | undefined,
): readonly Placed[] {
  const orders = new Map<string, number>()
  const heads = headPartsOf(article, lineText).map(({ segment, part }): [Segment, Place] => {
    const order = orders.get(part) ?? 0
    orders.set(part, order + 1)
    return [segment, { article: at, part, partIndex: 0, order, reason: null }]
  })
  const of = (
    part: 'body' | 'caption',
    lists: readonly { readonly segments: readonly Segment[] }[],
  ): [Segment, Place][] =>
    lists.flatMap(({ segments }, partIndex) =>
      segments.map((segment, order): [Segment, Place] => [
        segment,
        { article: at, part, partIndex, order, reason: null },
      ]),
    )
  return [...heads, ...of('body', article.paragraphs), ...of('caption', article.captions)]
}

const unplaced = (reason: UnassignedReason | 'blank', order: number): Place => ({
  article: null,
  part: null,
  partIndex: 0,
  order,
  reason,
})

/** The stretches of one line, made to meet: white space between two goes with the one before it. */
function closeUp(line: string, text: string, stretches: Placement[]): Placement[] {
  if (text === '') return []
  const sorted = stretches.filter((stretch) => stretch.to > stretch.from).sort((a, b) => a.from - b.from || a.to - b.to)
  const result: Placement[] = []
  let at = 0
  const fill = (to: number): void => {
    if (to <= at) return
    const last = result.at(-1)
    const blank = text.slice(at, to).trim() === ''
    if (blank && last) result[result.length - 1] = { ...last, to }
    else if (!blank || to === text.length)
      result.push({ line, from: at, to, ...unplaced(blank ? 'blank' : 'unknown', 0) })
    else return
    at = to
  }
  for (const stretch of sorted) {
    const from = Math.max(at, stretch.from)
    fill(from)
    if (stretch.to <= at) continue
    result.push({ ...stretch, from: at < from ? at : from })
    at = stretch.to
  }
  fill(text.length)
  return result
}

/** A segment that belongs to no article. */
export const placeAside = ({ segment, reason }: Assembly['unassigned'][number], order = 0): Placed => [
  segment,
  unplaced(reason, order),
]

/** What lies on each of some lines, by line id. */
export function placesByLine(
  places: Iterable<Placed>,
  lineText: (id: string) => string | undefined,
): Map<string, Placement[]> {
  const byLine = new Map<string, Placement[]>()
  for (const [segment, place] of places) {
    const at = readSegment(segment)
    const text = at && lineText(at.line)
    if (!at || text === undefined || text === null) continue
    const list = byLine.get(at.line) ?? []
    list.push({ line: at.line, from: at.from, to: Math.min(at.to ?? text.length, text.length), ...place })
    byLine.set(at.line, list)
  }
  return byLine
}

/** The stretches of some lines, made to cover them. */
export const coverLines = (
  lines: Iterable<readonly [id: string, text: string]>,
  byLine: ReadonlyMap<string, Placement[]>,
): Placement[] => [...lines].flatMap(([line, text]) => closeUp(line, text, byLine.get(line) ?? []))

const isHead = ([, { part }]: Placed): boolean => part !== 'body' && part !== 'caption'

/** Where two articles name one character, the head of either has it. */
export const headsFirst = (places: readonly Placed[]): readonly Placed[] => [
  ...places.filter(isHead),
  ...places.filter((one) => !isHead(one)),
]

const partOrder = ['kicker', 'headline', 'subheadline', 'bylineBlock', 'body', 'caption'] as const

/** The order in which an article is read. */
export function inTextOrder(a: Place, b: Place): number {
  const rank = ({ part }: Place) => (part === null ? partOrder.length : partOrder.indexOf(part))
  return rank(a) - rank(b) || a.partIndex - b.partIndex || a.order - b.order
}

/**
 * Where every character of every line went: the stretches of a line, in order, meet and cover it. A line of white space
 * alone has the reason `blank`; a line without characters has no placement.
 */
export function placementsOf(assembly: Assembly): Placement[] {
  const texts = new Map(
    assembly.pages.flatMap((page) => page.lines.map((line): [string, string] => [line.id, line.text])),
  )
  const textOf = (id: string): string | undefined => texts.get(id)
  const inside = assembly.articles.flatMap((article, at) => placesIn(article, at, textOf))
  const places = [...headsFirst(inside), ...assembly.unassigned.map(placeAside)]
  return coverLines(texts, placesByLine(places, textOf))
}
