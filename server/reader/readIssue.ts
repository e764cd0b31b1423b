import { issueSlug, pagePath } from '#domain/reader/addresses.ts'
import type { PublicIssueRow, PublicIssueView, PublicPageRow } from '#domain/reader/readerViews.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { keptView } from './keptView.ts'
import { thePublic, type Outlook } from './outlook.ts'
import { readIssueArticles, type IssueArticle } from './publicArticles.ts'
import { publicFacsimile, readIssuePrints, type PrintOf } from './publicFacsimile.ts'
import {
  findPublicIssue,
  listPublicIssues,
  markOf,
  ofPublication,
  publicationOf,
  publicIssueRow,
  type PublicIssue,
} from './publicIssues.ts'

/** An issue in public: its pages with the published articles that begin on each. */
export async function readIssue(
  publicationSlug: string,
  slug: string,
  outlook: Outlook = thePublic,
): Promise<PublicIssueView | Refusal> {
  return keptView(outlook, ['whole issue', publicationSlug, slug], async () => {
    const issue = await findPublicIssue(publicationSlug, slug, outlook)
    if (!issue) return refuse('notFound')
    const [neighbours, pages] = await Promise.all([readNeighbours(issue), readPages(issue, outlook)])
    return { publication: publicationOf(issue), issue: publicIssueRow(issue), ...neighbours, pages }
  })
}

/** Kept apart from its neighbours, so that it stays while these change. */
function readPages(issue: PublicIssue, outlook: Outlook): Promise<PublicPageRow[]> {
  return keptView(outlook, ['issue pages', issue.id], () => readPagesAnew(issue, outlook), markOf(issue))
}

async function readPagesAnew(issue: PublicIssue, outlook: Outlook): Promise<PublicPageRow[]> {
  const [pages, articles] = await Promise.all([listPages(issue.id), readIssueArticles(issue, outlook)])
  const ids = pages.map(({ id }) => id)
  const printOf = await readIssuePrints(ids, outlook)
  return pages.map((page) => pageRow(issue, page, articles, printOf))
}

type PageNamed = {
  readonly id: string
  readonly label: string
  readonly sectionName: string | null
  readonly staffCredits: string | null
}

/** The pages of an issue in order. */
export const listPages = (issueId: string): Promise<PageNamed[]> =>
  db().page.findMany({
    where: { issueId },
    orderBy: { sequence: 'asc' },
    select: { id: true, label: true, sectionName: true, staffCredits: true },
  })

/** A page of a public issue with the articles on it, which are among `articles`. */
export function pageRow(
  issue: PublicIssue,
  { id, label, sectionName }: PageNamed,
  articles: readonly IssueArticle[],
  printOf: PrintOf,
): PublicPageRow {
  const paths = new Map(articles.map((article) => [article.id, article.row.path]))
  return {
    ...{ label, sectionName },
    path: pathOf(issue, label),
    articles: articles.filter(({ pages }) => pages.some((page) => page.id === id)).map(({ row }) => row),
    facsimile: publicFacsimile(printOf(id), (articleId) => paths.get(articleId)),
  }
}

export const pathOf = ({ publication, date, edition }: PublicIssue, label: string): string =>
  pagePath(publication.slug, issueSlug(toCalendarDate(date), edition), label)

async function readNeighbours(
  issue: PublicIssue,
): Promise<{ previous: PublicIssueRow | null; next: PublicIssueRow | null }> {
  const { publicationId, edition } = issue
  const date = toCalendarDate(issue.date)
  const beside = (order: 'latest' | 'earliest', way: Prisma.Sql) =>
    listPublicIssues({
      where: Prisma.sql`${ofPublication(publicationId)} AND (i."date", i."edition") ${way} (${date}::date, ${edition})`,
      ...{ order, most: 1 },
    })
  const [[previous], [next]] = await Promise.all([beside('latest', Prisma.sql`<`), beside('earliest', Prisma.sql`>`)])
  return { previous: previous ? publicIssueRow(previous) : null, next: next ? publicIssueRow(next) : null }
}
