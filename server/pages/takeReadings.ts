import { stretchesOf, type LaidReading, type PageLayout } from '#domain/pages/layout.ts'
import type { ReadingsTaken, TakeReadings } from '#domain/pages/readingRequests.ts'
import { tidyLayout } from '#domain/pages/tidyLayout.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { closedArticles } from './closedArticles.ts'
import { compareSource, isOtherSource } from './compareSource.ts'
import { loadLayout } from './loadLayout.ts'
import { lockPage, type LockedPage } from './lockPage.ts'
import { recordAct } from './recordAct.ts'
import { settleLayout } from './settleLayout.ts'

const patience = 60_000

/**
 * Reads lines of a page as another source of it has them, or again as they were received. The articles that hold them are
 * composed anew. An act of the page, which is undone like any other. Lines of articles that people corrected, or that are in
 * review or public, are left; where nothing else was asked for, that is the refusal.
 */
export function takeReadings(actor: Actor, pageId: string, asked: TakeReadings): Promise<ReadingsTaken | Refusal> {
  return act(
    actor,
    async (tx, tell) => {
      const page = await lockPage(tx, actor, pageId)
      if (isRefusal(page)) return page
      const loaded = await loadLayout(tx, page)
      if (loaded.version !== asked.version) return refuse('pageChanged')
      const wanted = await wantedReadings(tx, page, loaded.layout, asked)
      if (isRefusal(wanted)) return wanted
      const closed = await closedLines(tx, actor, loaded.layout)
      const open = wanted.filter(({ line }) => !closed.has(line))
      const [first] = wanted
      if (!first) return { version: loaded.version, changed: 0, left: 0 }
      if (open.length === 0) return closed.get(first.line) ?? refuse('pageChanged')
      const lines = new Set(open.map(({ line }) => line))
      const others = loaded.layout.readings.filter(({ line }) => !lines.has(line))
      const readings = asked.take ? [...others, ...open] : others
      const next = tidyLayout(loaded.lines, { ...loaded.layout, readings })
      const settled = await settleLayout({ tx, tell, actor, page, loaded }, next)
      if (isRefusal(settled)) return settled
      await recordAct({ tx, tell, actor, page }, asked.take ? 'takeReadings' : 'giveBackReadings', settled)
      const { version } = await loadLayout(tx, page)
      return { version, changed: open.length, left: wanted.length - open.length }
    },
    patience,
  )
}

/** The readings that are to be taken over, or given back, and are not so already. */
async function wantedReadings(
  tx: Transaction,
  page: LockedPage,
  { readings: now }: PageLayout,
  { source, lines, take }: TakeReadings,
): Promise<readonly LaidReading[] | Refusal> {
  if (!(await isOtherSource(tx, page, source))) return refuse('notFound')
  const asked = lines === undefined ? null : new Set(lines)
  const isAsked = (line: string): boolean => asked?.has(line) ?? true
  if (!take) return now.filter((one) => one.source === source && isAsked(one.line))
  const { readings, here } = await compareSource(tx, page, source)
  const known = new Set(now.map((one) => JSON.stringify(one)))
  return readings
    .filter(({ line, text }) => isAsked(line) && here.get(line)?.text !== text)
    .map(({ line, stretches }) => ({ line, source, stretches }))
    .filter((one) => !known.has(JSON.stringify(one)))
}

/** Why lines may not be read otherwise: an article that holds a stretch of them is closed. */
async function closedLines(tx: Transaction, actor: Actor, layout: PageLayout): Promise<ReadonlyMap<string, Refusal>> {
  const closed = await closedArticles(tx, actor, layout)
  return new Map(
    layout.articles.flatMap((article) => {
      const why = closed.get(article.id)
      return why ? stretchesOf(article).map(({ line }): [string, Refusal] => [line, why]) : []
    }),
  )
}
