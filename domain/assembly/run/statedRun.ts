import type { SourcePage } from '#domain/source/sourcePage.ts'
import { joinStated, type StatedOnPage } from '#domain/source/statedOnPage.ts'
import { settingOf, type PageSetting } from '../pageLines.ts'
import type { ArticleParts } from '../parts.ts'
import { readSegment, type Piece } from '../piece.ts'
import { hyphensOf, type Hyphens } from '../printedHyphens.ts'
import type { Loose } from '../splitFurniture.ts'
import { statedArticles } from '../statedArticles.ts'
import { statedTags } from '../statedTags.ts'
import { tableRows } from '../tableRows.ts'
import { newTaken, nothingTaken, type Taken } from '../taken.ts'
import { withTypeSizes } from '../withTypeSizes.ts'

/** An article that a source states; `parts` is null where nothing of it is left to be one, and absent until it is whole. */
type StatedEntry = {
  readonly onPages: StatedOnPage[]
  readonly pages: number[]
  parts?: ArticleParts | null
  /** How many of its pages are ready. */
  ready: number
}

/** A page whose stated articles are all known, on whatever pages they stand: the rules may see what is left of it. */
export type ReadyPage = {
  readonly index: number
  readonly page: SourcePage
  /** Stated articles with lines on it. */
  readonly articles: readonly number[]
  readonly taken: Taken
}

/** What sources state, over pages that come one by one. */
export type StatedRun = {
  /** The last page of each article that stands on more than one. */
  readonly lastPages: ReadonlyMap<number, number>
  readonly articles: Map<number, StatedEntry>
  /** What within stated articles belongs to none, until it is fetched. */
  readonly loose: Loose[]
  readonly pages: Map<number, SourcePage>
  readonly settings: Map<number, PageSetting>
  readonly hyphens: Map<number, Hyphens>
  readonly rows: Map<number, ReadonlySet<number>>
  readonly waiting: Map<number, readonly number[]>
  readonly taken: ReturnType<typeof newTaken>
}

export const openStated = (lastPages: StatedRun['lastPages']): StatedRun => ({
  lastPages,
  ...{ articles: new Map(), loose: [], pages: new Map(), waiting: new Map() },
  ...{ settings: new Map(), hyphens: new Map(), rows: new Map(), taken: newTaken() },
})

/** Takes the next page; gives those that are ready now: mostly this one, and those that waited for an article's end. */
export function addStated(
  run: StatedRun,
  index: number,
  page: SourcePage,
  stated: readonly StatedOnPage[],
): readonly ReadyPage[] {
  run.pages.set(index, withTypeSizes(page))
  const here = stated.map(({ article }) => article).sort((a, b) => a - b)
  run.waiting.set(index, here)
  for (const one of stated) {
    const known = run.articles.get(one.article) ?? { onPages: [], pages: [], ready: 0 }
    known.onPages.push(one)
    known.pages.push(index)
    run.articles.set(one.article, known)
  }
  for (const article of here) if ((run.lastPages.get(article) ?? index) <= index) makeArticle(run, article)
  const isMade = (article: number): boolean => run.articles.get(article)?.parts !== undefined
  const ready = [...run.waiting].filter(([, articles]) => articles.every(isMade))
  return ready.flatMap(([at, articles]) => makeReady(run, at, articles) ?? [])
}

/** An article that is whole, its pages ready; null until then. */
export function wholeArticle(run: StatedRun, article: number): { readonly parts: ArticleParts | null } | null {
  const known = run.articles.get(article)
  if (known?.parts === undefined || known.ready < known.pages.length) return null
  return { parts: known.parts }
}

/** Lets go of an article that is whole and of which nothing is asked any more. */
export function forgetArticle(run: StatedRun, article: number): void {
  if (wholeArticle(run, article)) run.articles.delete(article)
}

/** Lets go of a page of which nothing is asked any more. */
export function forgetPage(run: StatedRun, index: number): void {
  run.pages.delete(index)
  run.settings.delete(index)
  run.hyphens.delete(index)
  run.rows.delete(index)
  run.taken.forget(index)
}

function pieceAt({ pages, hyphens: known, rows: told }: StatedRun, segment: string): Piece | null {
  const place = readSegment(segment)
  const [, ordinal, at] = /^p(\d+)l(\d+)$/u.exec(place?.line ?? '') ?? []
  const page = Number(ordinal) - 1
  const source = pages.get(page)
  const line = source?.lines[Number(at) - 1]
  if (!place || !source || !line) return null
  const hyphens = known.get(page) ?? hyphensOf(source)
  known.set(page, hyphens)
  const rows = told.get(page) ?? tableRows(source.lines)
  told.set(page, rows)
  const from = Math.min(place.from, line.text.length)
  const to = Math.min(place.to ?? line.text.length, line.text.length)
  return from < to ? { ...{ line, page, at: Number(at) - 1, from, to }, hyphens, row: rows.has(Number(at) - 1) } : null
}

function settingAt({ pages, settings }: StatedRun, index: number): PageSetting {
  const page = pages.get(index)
  const setting = settings.get(index) ?? (page && settingOf(page))
  if (!setting) throw new Error(`Page ${index} is asked for after it was let go`)
  settings.set(index, setting)
  return setting
}

function makeArticle(run: StatedRun, article: number): void {
  const known = run.articles.get(article)
  if (!known) return
  const made = statedArticles(
    joinStated(known.onPages),
    (index) => settingAt(run, index),
    (segment) => pieceAt(run, segment),
    run.taken,
  )
  run.loose.push(...made.loose)
  known.parts = made.articles[0] ?? null
  known.onPages.length = 0
}

function makeReady(run: StatedRun, index: number, articles: readonly number[]): ReadyPage | null {
  const page = run.pages.get(index)
  run.waiting.delete(index)
  if (!page) return null
  const standing = articles.flatMap((article) => {
    const known = run.articles.get(article)
    return known?.parts ? [{ known, parts: known.parts }] : []
  })
  const parts = standing.map((one) => one.parts)
  const tagged = statedTags(parts, [[index, page]], run.taken)
  run.loose.push(...tagged.loose)
  for (const [at, { known }] of standing.entries()) known.parts = tagged.articles[at] ?? null
  for (const article of articles) {
    const known = run.articles.get(article)
    if (known) known.ready += 1
  }
  return { index, page, articles, taken: articles.length > 0 ? run.taken : nothingTaken }
}
