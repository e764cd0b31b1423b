import type { SourcePage } from '#domain/source/sourcePage.ts'
import { pageOfLine } from '#domain/source/statedOnPage.ts'
import type { AssembledArticle, AssembledRepair, Assembly, Segment } from '../assembly.ts'
import { draftArticle } from '../draftArticle.ts'
import { blankRepairs, numbered } from '../draftRepair.ts'
import { partScraps } from '../partScraps.ts'
import type { ArticleParts } from '../parts.ts'
import {
  coverLines,
  headsFirst,
  inTextOrder,
  placeAside,
  placesByLine,
  placesIn,
  type Placed,
  type Placement,
} from '../placements.ts'

type Loose = Assembly['unassigned'][number]

/** An article of a run, written down. */
export type RunArticle = {
  /** Counted over the run, from 0. */
  readonly at: number
  readonly article: AssembledArticle
  readonly repairs: readonly AssembledRepair[]
  /** The pages it stands on, by index, in order. */
  readonly pages: readonly number[]
  /** Text of a line of these pages. */
  readonly textOf: (line: string) => string | undefined
}

/** A page of a run of which all is known. `article` of a placement is a `RunArticle.at`; its `order` runs over the article's text. */
export type RunPage = {
  readonly index: number
  readonly placements: readonly Placement[]
  readonly unassigned: readonly Loose[]
  /** Of no article. */
  readonly repairs: readonly AssembledRepair[]
}

/** What was found of pages that are not settled, by page. */
type RunSheets = {
  readonly places: Map<number, Placed[]>
  readonly aside: Map<number, Loose[]>
  count: number
}
export const newSheets = (): RunSheets => ({ places: new Map(), aside: new Map(), count: 0 })

const pageOf = (segment: Segment): number => pageOfLine(segment) - 1

function addTo<One>(sheets: Map<number, One[]>, page: number, one: One): void {
  const own = sheets.get(page)
  if (own) own.push(one)
  else sheets.set(page, [one])
}

/** Notes segments that belong to no article. */
export function sheetAside(sheets: RunSheets, loose: readonly Loose[]): void {
  for (const one of loose) addTo(sheets.aside, pageOf(one.segment), one)
}

/** Writes an article down, and notes where its segments are; null where it turns out to be none. */
export function writeArticle(
  sheets: RunSheets,
  parts: ArticleParts,
  { isStated, pageAt }: { readonly isStated: boolean; readonly pageAt: (index: number) => SourcePage | undefined },
): RunArticle | null {
  const { articles, scraps } = partScraps([parts], isStated && parts.stated === undefined)
  sheetAside(sheets, scraps)
  if (articles.length === 0) return null
  const { article, repairs, loose } = draftArticle(parts)
  sheetAside(sheets, loose)
  const at = sheets.count++
  const places = [...placesIn(article, at, (line) => lineOn(pageAt(pageOf(line)), line))].sort(([, a], [, b]) =>
    inTextOrder(a, b),
  )
  for (const [order, [segment, place]] of places.entries())
    addTo(sheets.places, pageOf(segment), [segment, { ...place, order }])
  const pages = [...new Set(places.map(([segment]) => pageOf(segment)))].sort((a, b) => a - b)
  // Taken now: the run may let go of a page before what was written down is read.
  const own = new Map(pages.map((page) => [page, pageAt(page)]))
  const textOf = (line: string): string | undefined => lineOn(own.get(pageOf(line)), line)
  return { at, article, repairs: repairs.map((repair) => numbered(repair, at)), pages, textOf }
}

const lineOn = (page: SourcePage | undefined, line: string): string | undefined =>
  page?.lines[Number(/l(\d+)$/u.exec(line)?.[1]) - 1]?.text

/** Where every character of a page went. */
export function coverPage({ places, aside }: RunSheets, index: number, page: SourcePage): RunPage {
  const texts = new Map(page.lines.map((line) => [line.id, line.text]))
  const unassigned = aside.get(index) ?? []
  const all = [...headsFirst(places.get(index) ?? []), ...unassigned.map(placeAside)]
  const repairs = blankRepairs(page).map((repair) => numbered(repair, null))
  return {
    ...{ index, unassigned, repairs },
    placements: coverLines(
      texts,
      placesByLine(all, (id) => texts.get(id)),
    ),
  }
}

/** Lets go of a page that was covered. */
export function dropPage({ places, aside }: RunSheets, index: number): void {
  places.delete(index)
  aside.delete(index)
}
