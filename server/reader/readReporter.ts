import { decodeSegment, reporterPath } from '#domain/reader/addresses.ts'
import type { PublicReporterView } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { bylinesOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { mentionKey } from '../reporters/readMentions.ts'
import { listPublicArticles, publicArticleRow } from './publicArticles.ts'

type ReporterArticle = PublicReporterView['articles'][number]

/**
 * A reporter with the published articles that they signed, the latest first. One that was merged is shown as the one it was merged
 * into (`path` tells). One without a published article is not found.
 */
export async function readReporter(slug: string): Promise<PublicReporterView | Refusal> {
  const named = await db().reporter.findUnique({ where: { slug: decodeSegment(slug) } })
  if (!named) return refuse('notFound')
  const reporter = await db().reporter.findUnique({
    where: { id: named.mergedIntoId ?? named.id },
    include: { names: { orderBy: { printed: 'asc' } }, mergedHere: { include: { names: true } } },
  })
  if (!reporter) return refuse('notFound')
  const { displayName, kind, organisation, note, names, mergedHere } = reporter
  const articles = await readArticles([reporter.id, ...mergedHere.map(({ id }) => id)])
  if (articles.length === 0) return refuse('notFound')
  const printed = [...names, ...mergedHere.flatMap((merged) => merged.names)].map((name) => name.printed)
  return {
    ...{ displayName, kind, organisation, note, articles },
    path: reporterPath(reporter.slug),
    printedNames: [...new Set(printed)],
  }
}

async function readArticles(reporterIds: readonly string[]): Promise<ReporterArticle[]> {
  const mentions = await db().$queryRaw<{ articleId: string; key: string }[]>`
    SELECT m."articleId", m."key" FROM "Mention" m
    JOIN LATERAL (SELECT "reporterId" FROM "MentionLink" WHERE "mentionId" = m."id" ORDER BY "id" DESC LIMIT 1) l ON true
    WHERE m."id" IN (SELECT "mentionId" FROM "MentionLink" WHERE "reporterId" = ANY(${reporterIds}::uuid[]))
      AND l."reporterId" = ANY(${reporterIds}::uuid[])`
  const theirs = new Set(mentions.map(({ articleId, key }) => mentionKey(articleId, key)))
  const articles = await listPublicArticles({ id: { in: mentions.map(({ articleId }) => articleId) } })
  const rows = articles.flatMap((article): ReporterArticle[] => {
    const bylines = article.publishedRevision ? bylinesOf(article.publishedRevision) : []
    const byline = bylines.find(({ key }) => theirs.has(mentionKey(article.id, key)))
    if (!byline) return []
    return [{ ...publicArticleRow(article), publicationTitle: article.issue.publication.title, role: byline.role }]
  })
  return rows.sort((a, b) => b.date.localeCompare(a.date))
}
