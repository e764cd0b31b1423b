import { frontPath, publicationPath, reporterPath, searchPath } from '#domain/reader/addresses.ts'
import type { FeedAsked, FeedView } from '#domain/reader/feedViews.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { findHits } from '../search/findHits.ts'
import { findScope, type Scope } from '../search/findScope.ts'
import { listSearchedPublications } from '../search/searchPublic.ts'
import { findReporter } from './findReporter.ts'
import { isPublicArticle, listPublicArticles, publicArticleRow } from './publicArticles.ts'

const most = 40

/** The articles that the public saw last, or of a search the newest; the last to change first. */
export async function readFeed(asked: FeedAsked): Promise<FeedView | Refusal> {
  const publications = await listSearchedPublications()
  const scope = await findScope(asked, publications)
  if (isRefusal(scope)) return scope
  const ids = asked.q === null ? await latestIds(asked, scope) : await foundIds(asked, scope)
  if (isRefusal(ids)) return ids
  const [articles, times] = await Promise.all([listPublicArticles({ ids: [...ids] }), timesOf(ids)])
  const entries = articles.flatMap((article) => {
    const time = times.get(article.id)
    const publicationTitle = article.issue.publication.title
    return time ? [{ article: publicArticleRow(article), publicationTitle, ...time }] : []
  })
  const publication = publications.find(({ slug }) => slug === asked.publication)
  const reporter = asked.reporter ? await nameOf(asked.reporter) : null
  const settled = reporter ? { ...asked, reporter: reporter.slug } : asked
  return {
    of: [publication?.title, asked.section, reporter?.displayName, asked.q].filter((name) => typeof name === 'string'),
    path: pathOf(settled),
    language: publication?.language ?? null,
    entries: entries.sort((a, b) => b.changedAt.getTime() - a.changedAt.getTime()),
  }
}

function pathOf({ q, reporter, publication, section }: FeedAsked): string {
  if (q !== null) {
    const given = Object.entries({ q, reporter, publication, section }).filter(([, value]) => value !== null)
    return `${searchPath}?${new URLSearchParams(given as [string, string][]).toString()}`
  }
  if (reporter) return reporterPath(reporter)
  return publication ? publicationPath(publication) : frontPath
}

async function latestIds(asked: FeedAsked, { publicationIds, reporterIds }: Scope): Promise<readonly string[]> {
  if (reporterIds) return latestSigned(asked, publicationIds, reporterIds)
  const where: Prisma.ArticleWhereInput = {
    ...(publicationIds ? { issue: { publicationId: { in: [...publicationIds] } } } : {}),
    ...(asked.section ? { pages: { some: { page: { sectionName: asked.section } } } } : {}),
  }
  const latest = await db().publishing.findMany({
    where: { article: { AND: [isPublicArticle, where] } },
    orderBy: { id: 'desc' },
    take: 4 * most,
    select: { articleId: true },
  })
  return [...new Set(latest.map(({ articleId }) => articleId))].slice(0, most)
}

/** Chosen by the database alone: some sign tens of thousands. */
async function latestSigned(
  { section }: FeedAsked,
  publicationIds: Scope['publicationIds'],
  reporterIds: readonly string[],
): Promise<readonly string[]> {
  const ids = [...reporterIds]
  const rows = await db().$queryRaw<{ articleId: string }[]>`
    SELECT p."articleId" FROM "Publishing" p
    JOIN "SearchEntry" e ON e."articleId" = p."articleId" AND e."audience" = 'public' AND e."reporterIds" && ${ids}::uuid[]
    WHERE p."articleId" IN (SELECT "articleId" FROM "MentionStanding" WHERE "reporterId" = ANY(${ids}::uuid[]))
      AND (${publicationIds}::uuid[] IS NULL OR e."publicationId" = ANY(${publicationIds}::uuid[]))
      AND (${section}::text IS NULL OR EXISTS (SELECT FROM "ArticlePage" t JOIN "Page" g ON g."id" = t."pageId"
        WHERE t."articleId" = p."articleId" AND g."sectionName" = ${section}))
    GROUP BY p."articleId" ORDER BY max(p."id") DESC LIMIT ${most}`
  return rows.map(({ articleId }) => articleId)
}

async function foundIds({ terms, section }: FeedAsked, scope: Scope): Promise<readonly string[] | Refusal> {
  const none = { from: null, to: null, page: null, kind: null }
  const search = { ...none, ...scope, terms, section, audience: 'public' } as const
  const found = await findHits(search, { order: 'newest', at: 1 })
  return isRefusal(found) ? found : found.articleIds
}

async function timesOf(ids: readonly string[]) {
  const times = await db().publishing.groupBy({
    by: ['articleId'],
    where: { articleId: { in: [...ids] } },
    _min: { at: true },
    _max: { at: true },
  })
  return new Map(
    times.flatMap(({ articleId, _min, _max }) =>
      _min.at && _max.at ? [[articleId, { publishedAt: _min.at, changedAt: _max.at }] as const] : [],
    ),
  )
}

/** Of the record that an address leads to: that of one merged away, or a former one, leads to the one that is kept. */
async function nameOf(slug: string): Promise<{ readonly slug: string; readonly displayName: string } | null> {
  const id = await findReporter(slug)
  return id === null ? null : db().reporter.findUnique({ where: { id }, select: { slug: true, displayName: true } })
}
