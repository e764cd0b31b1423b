import type { PageLayout } from '#domain/pages/layout.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { lockArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { touchRefusal } from './touchRefusal.ts'

/** Why the texts of some articles of a page may not be composed anew, by id; all of the page's articles are locked. */
export async function closedArticles(
  tx: Transaction,
  actor: Actor,
  layout: PageLayout,
): Promise<ReadonlyMap<string, Refusal>> {
  const closed = new Map<string, Refusal>()
  for (const id of layout.articles.map((one) => one.id).sort()) {
    const article = await lockArticle(tx, actor, id)
    const why = article ? await touchRefusal(tx, actor, article) : refuse('pageChanged')
    if (why) closed.set(id, why)
  }
  return closed
}
