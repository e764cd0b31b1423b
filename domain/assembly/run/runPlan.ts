import type { SourcePage } from '#domain/source/sourcePage.ts'
import type { StatedOnPage } from '#domain/source/statedOnPage.ts'
import { jumpsOf, tieJumps, type Jump, type JumpTies } from '../continuations.ts'
import { allowsAll } from '../decisions.ts'
import { mayJump } from '../furniture.ts'
import { preparePage } from '../preparePage.ts'
import { addStated, forgetArticle, forgetPage, openStated } from './statedRun.ts'

/** What must be known of all pages before the first is assembled. */
export type RunPlan = {
  readonly pages: number
  /** The last page of each stated article that stands on more than one. */
  readonly lastPages: ReadonlyMap<number, number>
  /** Whether a source states any article. */
  readonly isStated: boolean
  readonly jumps: JumpTies
}

/** What is gathered of each page while it is read. */
export type PageOutlook = {
  readonly label: string | null
  /** Whether it holds what may be a jump line. */
  readonly mayJump: boolean
  /** The articles that are stated on it. */
  readonly articles: readonly number[]
}

/** What to keep of a page that was read, until the run is planned. */
export const outlookOf = (page: SourcePage, stated: readonly StatedOnPage[]): PageOutlook => ({
  label: page.label,
  mayJump: mayJump(page.lines.map(({ text }) => text).join('')),
  articles: stated.map(({ article }) => article),
})

/** A page as it comes, with what its source states of articles on it. */
export type ComingPage = { readonly page: SourcePage; readonly stated: readonly StatedOnPage[] }

/**
 * Plans a run over pages that come one by one. Where jump lines may tie pages that stand far apart, all are looked at once
 * before: `load` gives a page as often as it is asked.
 */
export async function planRun(
  outlooks: readonly PageOutlook[],
  load: (index: number) => Promise<ComingPage>,
): Promise<RunPlan> {
  const lastPages = lastPagesOf(outlooks)
  const isStated = outlooks.some(({ articles }) => articles.length > 0)
  const plan = { pages: outlooks.length, lastPages, isStated }
  if (outlooks.filter((one) => one.mayJump).length < 2) return { ...plan, jumps: { ties: [], taken: new Set() } }
  const jumps: Jump[] = []
  const stated = openStated(lastPages)
  for (const index of outlooks.keys()) {
    const coming = await load(index)
    for (const ready of addStated(stated, index, coming.page, coming.stated)) {
      if (outlooks[ready.index]?.mayJump)
        jumps.push(
          ...jumpsOf(preparePage(ready.page, ready.index, { taken: ready.taken, allows: allowsAll }), ready.index),
        )
      for (const article of ready.articles) forgetArticle(stated, article)
      forgetPage(stated, ready.index)
    }
    stated.loose.length = 0
  }
  const inOrder = jumps.sort((a, b) => a.page - b.page)
  const labels = outlooks.map(({ label }) => label)
  return { ...plan, jumps: tieJumps(inOrder, labels, allowsAll) }
}

function lastPagesOf(outlooks: readonly PageOutlook[]): Map<number, number> {
  const first = new Map<number, number>()
  const last = new Map<number, number>()
  for (const [index, { articles }] of outlooks.entries())
    for (const article of articles) {
      if (!first.has(article)) first.set(article, index)
      else if (first.get(article) !== index) last.set(article, index)
    }
  return last
}
