import { articlePath, decodeSegment } from '#domain/reader/addresses.ts'
import { db } from '../database/db.ts'
import { findPublicIssue } from './publicIssues.ts'

/** How often an article's text may have moved on before its first address is given up. */
const mostMoves = 20

/**
 * Where the text went that an article's address once led to: the path of the article that holds it now. Null where the
 * address never had one, and where that article is not public.
 */
export async function findMovedArticle(
  publicationSlug: string,
  issueSlug: string,
  slug: string,
): Promise<string | null> {
  const issue = await findPublicIssue(publicationSlug, issueSlug)
  if (!issue) return null
  const where = { issueId_slug: { issueId: issue.id, slug: decodeSegment(slug) } }
  const moved = await db().articleRedirect.findUnique({ where, select: { article: target } })
  let heir = moved?.article ?? null
  for (let moves = 0; heir?.mergedIntoId && moves < mostMoves; moves += 1)
    heir = await db().article.findUnique({ where: { id: heir.mergedIntoId }, ...target })
  return heir?.publishedRevisionId ? articlePath(publicationSlug, issueSlug, heir.slug) : null
}

const target = { select: { slug: true, mergedIntoId: true, publishedRevisionId: true } } as const
