import { isActRefused } from '../actRefusal.ts'
import {
  compareStretches,
  stretchesOf,
  type LaidArticle,
  type LaidLine,
  type LaidPartName,
  type PageLayout,
  type PrintedLines,
  type Stretch,
} from '../layout.ts'
import { isOpen } from '../placeInBody.ts'
import { takeStretches } from '../takeStretches.ts'
import { tidyLayout } from '../tidyLayout.ts'
import { moveStretches } from './moveStretches.ts'

/**
 * Adds lines that only another source has to the page. Each goes into the article that its neighbours show: where both
 * are of one part, into that part between them; where both are of one article, as text of it; behind text that stands open,
 * to that. Else, or where `mayChange` refuses the article, it is unaccounted for. `lines` hold those that are added.
 */
export function addLines(
  lines: PrintedLines,
  layout: PageLayout,
  added: readonly LaidLine[],
  mayChange: (article: string) => boolean,
): PageLayout {
  const stretches = added.flatMap(({ line }) => wholeLine(lines, line)).sort((a, b) => compareStretches(lines, a, b))
  const aside = stretches.map((stretch) => ({ stretch, reason: 'unknown' as const, byHand: false }))
  const start = { ...layout, aside: [...layout.aside, ...aside], added: [...layout.added, ...added] }
  const order = orderedLines(lines, stretches)
  const placed = stretches.reduce<PageLayout>(
    (now, stretch) => placeAdded(lines, now, stretch, { order, mayChange }),
    start,
  )
  return tidyLayout(lines, placed)
}

/** Takes lines that were added away again, from wherever they are, with what they were read as. */
export function removeLines(lines: PrintedLines, layout: PageLayout, removed: ReadonlySet<string>): PageLayout {
  const isGone = ({ line }: { readonly line: string }): boolean => removed.has(line)
  const held = [...layout.articles.flatMap(stretchesOf), ...layout.aside.map(({ stretch }) => stretch)]
  const taken = takeStretches(layout, held.filter(isGone))
  if (isActRefused(taken)) return layout
  const readings = layout.readings.filter((one) => !isGone(one))
  const added = layout.added.filter((one) => !isGone(one))
  return tidyLayout(lines, { ...taken.layout, readings, added })
}

const wholeLine = (lines: PrintedLines, line: string): Stretch[] => {
  const length = lines.get(line)?.text.length ?? 0
  return length > 0 ? [{ line, from: 0, to: length }] : []
}

/** Lines with text in the order of the page, without those that nobody knows a neighbour of yet. */
const orderedLines = (lines: PrintedLines, added: readonly Stretch[]): readonly string[] => {
  const waiting = new Set(added.map(({ line }) => line))
  return [...lines]
    .filter(([line, { text }]) => text.trim() !== '' || waiting.has(line))
    .map(([line]) => ({ line, from: 0, to: 0 }))
    .sort((a, b) => compareStretches(lines, a, b))
    .map(({ line }) => line)
}

/** A stretch in an article: which one, in which of its parts. */
type Held = {
  readonly article: LaidArticle
  readonly at: number
  readonly part: LaidPartName
  readonly stretch: Stretch
}

type Adding = { readonly order: readonly string[]; readonly mayChange: (article: string) => boolean }

function placeAdded(lines: PrintedLines, layout: PageLayout, added: Stretch, { order, mayChange }: Adding): PageLayout {
  const { before, next } = neighbours(lines, layout, added, order)
  if (!before || !mayChange(before.article.id)) return layout
  const isSame = next?.article.id === before.article.id
  const goesOn = isSame && next.at === before.at
  if (goesOn || (before.part === 'body' && isOpen(lines, before.stretch, added)))
    return putBehind(layout, added, before)
  if (!isSame) return layout
  const moved = moveStretches(lines, layout, [added], before.article.id, 'body')
  return isActRefused(moved) ? layout : moved
}

/**
 * The stretches right before and behind an added line, where they are of articles; lines that are added too and have no
 * place yet are passed over.
 */
function neighbours(lines: PrintedLines, layout: PageLayout, { line }: Stretch, order: readonly string[]) {
  const held = heldByLine(layout)
  const loose = new Set(layout.aside.filter(({ reason }) => reason === 'unknown').map(({ stretch }) => stretch.line))
  const isWaiting = (id: string): boolean => loose.has(id) && layout.added.some((one) => one.line === id)
  const at = order.indexOf(line)
  const above = order.slice(0, at).findLast((id) => !isWaiting(id))
  const below = order.slice(at + 1).find((id) => !isWaiting(id))
  const areNear = (other: string): boolean => pageOf(lines, other) === pageOf(lines, line)
  return {
    before: above !== undefined && areNear(above) ? (held.get(above)?.at(-1)?.held ?? null) : null,
    next: below !== undefined && areNear(below) ? (held.get(below)?.[0]?.held ?? null) : null,
  }
}

/** Pages stand a million apart in the order of lines. */
const pageOf = (lines: PrintedLines, line: string): number => Math.floor((lines.get(line)?.order ?? 0) / 1_000_000)

type Somewhere = { readonly stretch: Stretch; readonly held: Held | null }

/** The stretches of each line in its order, each with the article that holds it. */
function heldByLine({ articles, aside }: PageLayout): ReadonlyMap<string, readonly Somewhere[]> {
  const all: readonly Somewhere[] = [
    ...articles.flatMap((article) =>
      article.parts.flatMap(({ part, stretches }, at) =>
        stretches.map((stretch) => ({ stretch, held: { article, at, part, stretch } })),
      ),
    ),
    ...aside.map(({ stretch }) => ({ stretch, held: null })),
  ]
  const byLine = Map.groupBy(all, ({ stretch }) => stretch.line)
  return new Map([...byLine].map(([line, own]) => [line, own.toSorted((a, b) => a.stretch.from - b.stretch.from)]))
}

/** Puts an unaccounted stretch into the part of another, right behind it. */
function putBehind(layout: PageLayout, added: Stretch, { article, at, stretch }: Held): PageLayout {
  const taken = takeStretches(layout, [added])
  if (isActRefused(taken)) return layout
  const parts = article.parts.map((part, index) =>
    index === at ? { ...part, stretches: behind(part.stretches, stretch, added) } : part,
  )
  const articles = taken.layout.articles.map((one) => (one.id === article.id ? { ...one, parts, byHand: true } : one))
  return { ...taken.layout, articles }
}

const behind = (stretches: readonly Stretch[], stretch: Stretch, added: Stretch): readonly Stretch[] =>
  stretches.toSpliced(stretches.indexOf(stretch) + 1, 0, added)
