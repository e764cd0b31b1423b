import { refuseAct, type ActRefusal } from './actRefusal.ts'
import {
  stretchKey,
  type Aside,
  type LaidArticle,
  type LaidLine,
  type LaidReading,
  type LaidZone,
  type PageLayout,
  type PrintedLines,
} from './layout.ts'
import { tidyLayout } from './tidyLayout.ts'

/** One side of a change: the articles and zones that it touches and what is aside of it, and the order of all articles. */
type Side = {
  readonly articles: readonly LaidArticle[]
  readonly aside: readonly Aside[]
  readonly zones: readonly LaidZone[]
  readonly readings: readonly LaidReading[]
  readonly added: readonly LaidLine[]
  readonly order: readonly string[]
}

/** What an act changed of a layout: enough to do it again and to undo it, and nothing of what it left alone. */
export type LayoutChange = { readonly before: Side; readonly after: Side }

const asideKey = ({ stretch, reason, byHand }: Aside): string => `${stretchKey(stretch)} ${reason} ${byHand}`
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What changed from one layout to another. */
export const changeOf = (before: PageLayout, after: PageLayout): LayoutChange => ({
  before: sideOf(before, after),
  after: sideOf(after, before),
})

function sideOf(own: PageLayout, other: PageLayout): Side {
  const others = new Map(other.articles.map((article) => [article.id, article]))
  const aside = new Set(other.aside.map(asideKey))
  return {
    articles: own.articles.filter((article) => !same(article, others.get(article.id))),
    aside: own.aside.filter((one) => !aside.has(asideKey(one))),
    zones: own.zones.filter((zone) => !other.zones.some((one) => same(one, zone))),
    readings: withoutSame(own.readings, other.readings),
    added: withoutSame(own.added, other.added),
    order: own.articles.map(({ id }) => id),
  }
}

/** The change that undoes a change. */
export const inverseOf = ({ before, after }: LayoutChange): LayoutChange => ({ before: after, after: before })

/**
 * Applies a change to a layout in which all that it touches stands as it did before it; refuses (`pageChanged`) where
 * someone moved any of it since. What it does not touch may have changed. `lines` hold those too that it adds.
 */
export function applyChange(
  lines: PrintedLines,
  layout: PageLayout,
  { before, after }: LayoutChange,
): PageLayout | ActRefusal {
  const held = new Map(layout.articles.map((article) => [article.id, article]))
  const aside = new Set(layout.aside.map(asideKey))
  const stands = before.articles.every((article) => same(article, held.get(article.id)))
  const areAside = before.aside.every((one) => aside.has(asideKey(one)))
  const known = new Set(before.articles.map(({ id }) => id))
  const isFree = after.articles.every(({ id }) => known.has(id) || !held.has(id))
  const zoneIds = new Set(before.zones.map(({ id }) => id))
  const areDrawn = before.zones.every((zone) => layout.zones.some((one) => same(one, zone)))
  const otherZones = layout.zones.filter(({ id }) => !zoneIds.has(id))
  const isDrawable = after.zones.every(({ id }) => !otherZones.some((one) => one.id === id))
  const { isRead, otherReadings } = readingsApart(layout, before, after)
  const { isAdded, otherLines, left } = linesApart(layout, before, after)
  const readings = [...otherReadings, ...after.readings]
  // A line that is not of the page, or leaves it, is read as nothing.
  const areHere = readings.every(({ line }) => lines.has(line) && !left.has(line))
  const isOpen = stands && areAside && isFree && areDrawn && isDrawable && isRead && isAdded && areHere
  if (!isOpen) return refuseAct('pageChanged')
  const gone = new Set(before.aside.map(asideKey))
  const untouched = layout.articles.filter(({ id }) => !known.has(id))
  const articles = ordered([...untouched, ...after.articles], layout, after.order)
  return tidyLayout(lines, {
    articles,
    aside: [...layout.aside.filter((one) => !gone.has(asideKey(one))), ...after.aside],
    zones: [...otherZones, ...after.zones],
    readings,
    added: [...otherLines, ...after.added],
  })
}

const keyOf = (one: LaidReading | LaidLine): string => JSON.stringify(one)

function withoutSame<One extends LaidReading | LaidLine>(own: readonly One[], other: readonly One[]): readonly One[] {
  const known = new Set(other.map(keyOf))
  return own.filter((one) => !known.has(keyOf(one)))
}

/** Whether lines are read as a change found them, and how all that it does not touch are. */
function readingsApart({ readings }: PageLayout, before: Side, after: Side) {
  const known = new Set(readings.map(keyOf))
  const gone = new Set(before.readings.map(({ line }) => line))
  const otherReadings = readings.filter(({ line }) => !gone.has(line))
  const others = new Set(otherReadings.map(({ line }) => line))
  const isFree = after.readings.every(({ line }) => !others.has(line))
  return { isRead: isFree && before.readings.every((one) => known.has(keyOf(one))), otherReadings }
}

/** Whether the lines of other sources that a change takes away are there and those that it adds are not; and which leave. */
function linesApart({ added }: PageLayout, before: Side, after: Side) {
  const known = new Set(added.map(keyOf))
  const [gone, come] = [before, after].map((side) => new Set(side.added.map(({ line }) => line)))
  const otherLines = added.filter(({ line }) => !gone?.has(line))
  const isFree = !otherLines.some(({ line }) => come?.has(line))
  const left = new Set([...(gone ?? [])].filter((line) => !come?.has(line)))
  return { isAdded: isFree && before.added.every((one) => known.has(keyOf(one))), otherLines, left }
}

/** Articles that the change knows stand in its order; one that came since stays behind the one it stood behind. */
function ordered(articles: readonly LaidArticle[], layout: PageLayout, order: readonly string[]): LaidArticle[] {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const result = order.filter((id) => byId.has(id))
  for (const [at, { id }] of layout.articles.entries())
    if (byId.has(id) && !result.includes(id)) {
      const before = layout.articles[at - 1]?.id ?? ''
      result.splice(result.indexOf(before) + 1, 0, id)
    }
  return result.flatMap((id) => byId.get(id) ?? [])
}
