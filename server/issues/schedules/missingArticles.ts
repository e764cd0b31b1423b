import type { LeftBehind } from '#domain/issues/issueView.ts'
import { refuse } from '#domain/workflow/refusal.ts'
import type { Transaction } from '../../database/db.ts'
import type { Publishable } from '../publishableArticles.ts'
import { boundArticles } from './boundArticles.ts'

/**
 * Which articles of those that were ready when an issue was scheduled would not go out now, and why. One that the public
 * sees already is not missing.
 * @param bound as the schedule keeps it
 */
export async function missingArticles(
  tx: Transaction,
  bound: unknown,
  { ready, stayed }: Publishable,
): Promise<readonly LeftBehind[]> {
  const isReady = new Set(ready.map(({ id }) => id))
  const away = boundArticles(bound).filter(({ id }) => !isReady.has(id))
  if (away.length === 0) return []
  const articles = await tx.article.findMany({
    where: { id: { in: away.map(({ id }) => id) }, publishedRevisionId: { not: null }, goneAt: null },
    select: { id: true },
  })
  const isPublic = new Set(articles.map(({ id }) => id))
  const why = new Map(stayed.map((left) => [left.id, left.why]))
  return away
    .filter(({ id }) => !isPublic.has(id))
    .map(({ id, title }) => ({ id, title, why: why.get(id) ?? refuse('notFound') }))
}
