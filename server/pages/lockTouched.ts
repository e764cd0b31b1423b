import type { LayoutChange } from '#domain/pages/layoutChange.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { lockArticle, type LockedArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { touchRefusal } from './touchRefusal.ts'

/** Locks the articles that a change touches, in one order everywhere; refuses where the text of one may not be changed. */
export async function lockTouched(
  tx: Transaction,
  actor: Actor,
  { before, after }: LayoutChange,
  rewritten: ReadonlySet<string>,
): Promise<ReadonlyMap<string, LockedArticle> | Refusal> {
  const ids = [...new Set([...before.articles, ...after.articles].map(({ id }) => id))].sort()
  const standing = new Set(before.articles.map(({ id }) => id))
  const known = new Map<string, LockedArticle>()
  for (const id of ids) {
    const article = await lockArticle(tx, actor, id, true)
    // An id that a person brings along for a new article may be no other article's; one that comes back is gone now.
    if (!article && standing.has(id)) return refuse('pageChanged')
    if (!article) continue
    if (!standing.has(id) && !article.goneAt) return refuse('pageChanged')
    const refusal = rewritten.has(id) ? await touchRefusal(tx, actor, article) : null
    if (refusal) return refusal
    known.set(id, article)
  }
  return known
}
