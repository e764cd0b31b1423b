import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { lockArticle, type LockedArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { closedRefusal, touchRefusal } from './touchRefusal.ts'

type Touched = {
  readonly touched: ReadonlySet<string>
  /** Those that the page holds now. */
  readonly standing: ReadonlySet<string>
  /** Those whose text changes, and those whose zones or pictures do. */
  readonly rewritten: ReadonlySet<string>
  readonly drawn: ReadonlySet<string>
}

/** Locks the articles that a change touches, in one order everywhere; refuses where what changes of one
 * may not be changed. */
export async function lockTouched(
  tx: Transaction,
  actor: Actor,
  { touched, standing, rewritten, drawn }: Touched,
): Promise<ReadonlyMap<string, LockedArticle> | Refusal> {
  const known = new Map<string, LockedArticle>()
  for (const id of [...touched].sort()) {
    const article = await lockArticle(tx, actor, id, true)
    // An id that a person brings along for a new article may be no other article's; one that comes back is gone now.
    if (!article && standing.has(id)) return refuse('pageChanged')
    if (!article) continue
    if (!standing.has(id) && !article.goneAt) return refuse('pageChanged')
    const closed = drawn.has(id) ? closedRefusal(actor, article) : null
    const refusal = closed ?? (rewritten.has(id) ? await touchRefusal(tx, actor, article) : null)
    if (refusal) return refusal
    known.set(id, article)
  }
  return known
}
