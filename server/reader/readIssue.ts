import { issueSlug, pagePath } from '#domain/reader/addresses.ts'
import type { PublicIssueRow, PublicIssueView, PublicPageRow } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { readPublicPrints } from '../facsimiles/publicPrints.ts'
import { thePublic, type Outlook } from './outlook.ts'
import { publicFacsimile } from './publicFacsimile.ts'
import { listPublicArticles, publicArticleRow } from './publicArticles.ts'
import { findPublicIssue, listPublicIssues, publicationOf, publicIssueRow, type PublicIssue } from './publicIssues.ts'

/** An issue in public: its pages with the published articles that begin on each. */
export async function readIssue(
  publicationSlug: string,
  slug: string,
  outlook: Outlook = thePublic,
): Promise<PublicIssueView | Refusal> {
  const issue = await findPublicIssue(publicationSlug, slug, outlook)
  if (!issue) return refuse('notFound')
  return {
    publication: publicationOf(issue),
    issue: publicIssueRow(issue),
    ...(await readNeighbours(issue)),
    pages: await listPublicPages(issue, outlook),
  }
}

/** The pages of a public issue in order. */
export async function listPublicPages(issue: PublicIssue, outlook: Outlook): Promise<PublicPageRow[]> {
  const [pages, articles] = await Promise.all([
    db().page.findMany({ where: { issueId: issue.id }, orderBy: { sequence: 'asc' } }),
    listPublicArticles({ issueId: issue.id }, outlook),
  ])
  const slug = issueSlug(toCalendarDate(issue.date), issue.edition)
  const prints = await readPublicPrints(
    pages.map(({ id }) => id),
    outlook,
  )
  const paths = new Map(articles.map((article) => [article.id, publicArticleRow(article).path]))
  return pages.map(({ id, label, sectionName }) => ({
    ...{ label, sectionName },
    path: pagePath(issue.publication.slug, slug, label),
    articles: articles.filter((article) => article.pages.some(({ page }) => page.id === id)).map(publicArticleRow),
    facsimile: publicFacsimile(prints.get(id), (articleId) => paths.get(articleId)),
  }))
}

async function readNeighbours(
  issue: PublicIssue,
): Promise<{ previous: PublicIssueRow | null; next: PublicIssueRow | null }> {
  const { publicationId, date, edition } = issue
  const before = { publicationId, OR: [{ date: { lt: date } }, { date, edition: { lt: edition } }] }
  const after = { publicationId, OR: [{ date: { gt: date } }, { date, edition: { gt: edition } }] }
  const [[previous], following] = await Promise.all([
    listPublicIssues(before, 1),
    db().issue.findFirst({
      where: { ...after, publicSince: { not: null } },
      orderBy: [{ date: 'asc' }, { edition: 'asc' }],
      select: { id: true },
    }),
  ])
  const [next] = following ? await listPublicIssues({ id: following.id }) : []
  return { previous: previous ? publicIssueRow(previous) : null, next: next ? publicIssueRow(next) : null }
}
