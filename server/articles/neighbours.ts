import type { ArticleView } from '#domain/articles/articleView.ts'
import { db } from '../database/db.ts'

/** The articles before and after one in its issue: by page, then by place on the page. */
export async function readNeighbours(article: {
  readonly id: string
  readonly issueId: string
}): Promise<ArticleView['neighbours']> {
  const inOrder = await listInOrder(article.issueId)
  const at = inOrder.indexOf(article.id)
  return { previous: inOrder[at - 1] ?? null, next: inOrder[at + 1] ?? null }
}

/** Ids of an issue's articles: by page, then by place on the page. */
async function listInOrder(issueId: string): Promise<string[]> {
  const rows = await db().articlePage.findMany({
    where: { ordinal: 0, article: { issueId, goneAt: null } },
    orderBy: [{ page: { sequence: 'asc' } }, { article: { sequence: 'asc' } }],
    select: { articleId: true },
  })
  return rows.map(({ articleId }) => articleId)
}
