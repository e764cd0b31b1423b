import { decodeSegment, issuePath } from '#domain/reader/addresses.ts'
import type { RetractionView } from '#domain/reader/readerViews.ts'
import { db } from '../database/db.ts'
import { findPublicIssue, publicationOf } from './publicIssues.ts'

/** The retraction that stands at an article's address, for its tombstone; null where none does. */
export async function readRetraction(
  publicationSlug: string,
  issueSlug: string,
  slug: string,
): Promise<RetractionView | null> {
  const issue = await findPublicIssue(publicationSlug, issueSlug)
  if (!issue) return null
  const article = await db().article.findFirst({
    where: { issueId: issue.id, slug: decodeSegment(slug), publishedRevisionId: null },
    select: { publishings: { orderBy: { id: 'desc' }, take: 1 } },
  })
  const [last] = article?.publishings ?? []
  if (last?.kind !== 'retract') return null
  return {
    publication: publicationOf(issue),
    issuePath: issuePath(publicationSlug, issueSlug),
    at: last.at.toISOString(),
  }
}
