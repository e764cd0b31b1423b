import type { ArticleContent } from '#domain/body/content.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { contentOf } from './contentRow.ts'

/** The content of one revision of an article, by its number. */
export async function readRevision(
  actor: Actor,
  articleId: string,
  number: number,
): Promise<{ readonly number: number; readonly content: ArticleContent; readonly at: string } | Refusal> {
  if (!isId(articleId) || !Number.isInteger(number) || number < 1 || number > 1_000_000) return refuse('notFound')
  const revision = await db().revision.findUnique({
    where: { articleId_number: { articleId, number } },
    include: { article: { include: { issue: true } } },
  })
  if (!revision || !maySee(actor, revision.article.issue.publicationId)) return refuse('notFound')
  return { number, content: contentOf(revision), at: revision.createdAt.toISOString() }
}
