import { addLines as addToLayout, removeLines } from '#domain/pages/acts/addLines.ts'
import { stretchesOf, type LaidLine, type PageLayout } from '#domain/pages/layout.ts'
import type { LinesAdded, TakeReadings } from '#domain/pages/readingRequests.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { closedArticles } from './closedArticles.ts'
import { compareSource, isOtherSource } from './compareSource.ts'
import { loadLayout, type LoadedLayout } from './loadLayout.ts'
import { lockPage, type LockedPage } from './lockPage.ts'
import { recordAct } from './recordAct.ts'
import { settleLayout } from './settleLayout.ts'
import { withLines } from './withLines.ts'

const patience = 60_000

/**
 * Adds lines to a page that only another source of it has, or takes away such as were added. An added line goes where its
 * neighbours show (`addLines` of the domain), and is unaccounted for where they do not or where people work on that article.
 * An act of the page, which is undone like any other. Lines of articles that people corrected, or that are in review or
 * public, are not taken away; where nothing else was asked for, that is the refusal.
 */
export function addLines(actor: Actor, pageId: string, asked: TakeReadings): Promise<LinesAdded | Refusal> {
  return act(
    actor,
    async (tx, tell) => {
      const page = await lockPage(tx, actor, pageId)
      if (isRefusal(page)) return page
      const known = await loadLayout(tx, page)
      if (known.version !== asked.version) return refuse('pageChanged')
      if (!(await isOtherSource(tx, page, asked.source))) return refuse('notFound')
      const found = await (asked.take ? withAdded : withoutAdded)(tx, actor, page, known, asked)
      if (isRefusal(found)) return found
      const { loaded, next, changed, left } = found
      if (changed.length === 0) return { version: known.version, changed: 0, placed: 0, left }
      const settled = await settleLayout({ tx, tell, actor, page, loaded }, next)
      if (isRefusal(settled)) return settled
      await recordAct({ tx, tell, actor, page }, asked.take ? 'addLines' : 'removeLines', settled)
      const { version } = await loadLayout(tx, page)
      return { version, changed: changed.length, placed: placedIn(next, changed), left }
    },
    patience,
  )
}

type Found = {
  readonly loaded: LoadedLayout
  readonly next: PageLayout
  readonly changed: readonly string[]
  readonly left: number
}

async function withAdded(
  tx: Transaction,
  actor: Actor,
  page: LockedPage,
  known: LoadedLayout,
  { source, lines }: TakeReadings,
): Promise<Found> {
  const { onlyThere, after, added } = await compareSource(tx, page, source)
  const read = new Set(known.layout.readings.flatMap(({ stretches }) => stretches.map(({ line }) => line)))
  const wanted = (lines === undefined ? onlyThere : onlyThere.filter((line) => lines.includes(line)))
    .filter((line) => !added.has(line) && !read.has(line))
    .map((line): LaidLine => ({ line, after: after.get(line) ?? 0 }))
  const loaded = await withLines(tx, page, known, wanted)
  const closed = await closedArticles(tx, actor, loaded.layout)
  const next = addToLayout(loaded.lines, loaded.layout, wanted, (article) => !closed.has(article))
  return { loaded, next, changed: wanted.map(({ line }) => line), left: 0 }
}

async function withoutAdded(
  tx: Transaction,
  actor: Actor,
  _page: LockedPage,
  loaded: LoadedLayout,
  { source, lines }: TakeReadings,
): Promise<Found | Refusal> {
  const isAsked = (line: string): boolean => lines?.includes(line) ?? true
  const wanted = loaded.layout.added
    .map(({ line }) => line)
    .filter((line) => loaded.rows.get(line)?.sourceId === source && isAsked(line))
  const closed = await closedArticles(tx, actor, loaded.layout)
  const whyOf = (line: string) => whyClosed(loaded.layout, closed, line)
  const open = wanted.filter((line) => whyOf(line) === null)
  const [first] = wanted
  if (first !== undefined && open.length === 0) return whyOf(first) ?? refuse('pageChanged')
  const next = removeLines(loaded.lines, loaded.layout, new Set(open))
  return { loaded, next, changed: open, left: wanted.length - open.length }
}

/** Why a line may not be taken out of where it is: an article that holds a stretch of it is closed. */
function whyClosed({ articles }: PageLayout, closed: ReadonlyMap<string, Refusal>, wanted: string): Refusal | null {
  const holding = articles.filter((article) => stretchesOf(article).some(({ line }) => line === wanted))
  return holding.map(({ id }) => closed.get(id)).find((why) => why !== undefined) ?? null
}

/** How many of these lines are in an article. */
function placedIn({ articles }: PageLayout, lines: readonly string[]): number {
  const held = new Set(articles.flatMap(stretchesOf).map(({ line }) => line))
  return lines.filter((line) => held.has(line)).length
}
