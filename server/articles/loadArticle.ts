import type { Acting } from '../actor.ts'
import { maySeeDesk } from '../actor.ts'
import type { Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { factColumns } from './factColumns.ts'

const parts = { ...factColumns, draft: { include: { updatedBy: true } } } as const

/**
 * An article with all that a step or a save looks at, locked until the transaction ends: steps and saves of one article
 * happen one after another. Null where it is not, or the actor may not know of it; also where an act on a page took all of
 * its text, unless `mayBeGone`.
 */
export async function lockArticle(tx: Transaction, acting: Acting, articleId: string, mayBeGone = false) {
  if (!isId(articleId)) return null
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${articleId}::uuid FOR UPDATE`
  const article = await tx.article.findUnique({ where: { id: articleId }, include: parts })
  if (article?.goneAt && !mayBeGone) return null
  if (!article?.draft || !article.latestRevision || !maySeeDesk(acting, article.issue.publicationId)) return null
  return { ...article, draft: article.draft, latestRevision: article.latestRevision }
}

export type LockedArticle = NonNullable<Awaited<ReturnType<typeof lockArticle>>>

/** Who holds an article now; a claim that ran out is none. */
export function holderOf(
  claim: { readonly userId: string; readonly expiresAt: Date; readonly user: { readonly displayName: string } } | null,
  now: Date,
): { readonly userId: string; readonly displayName: string } | null {
  return claim && claim.expiresAt > now ? { userId: claim.userId, displayName: claim.user.displayName } : null
}
