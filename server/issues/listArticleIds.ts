import { maySee, type Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'

/** Ids of an issue's articles in no particular order; none where the actor may not know of it. */
export async function listArticleIds(actor: Actor, issueId: string): Promise<readonly string[]> {
  const articles = await db().article.findMany({
    where: { issueId, goneAt: null },
    select: { id: true, issue: { select: { publicationId: true } } },
  })
  return articles.filter(({ issue }) => maySee(actor, issue.publicationId)).map(({ id }) => id)
}
