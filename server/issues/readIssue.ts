import type { ArticleRow } from '#domain/articles/articleState.ts'
import type { IssueView, Ledger, PageRow } from '#domain/issues/issueView.ts'
import { emptyLedger } from '#domain/pages/countLedger.ts'
import { issuePath, issueSlug } from '#domain/reader/addresses.ts'
import { may, maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { articleRow, articleRowColumns } from '../articles/articleRow.ts'
import { listColleagues } from '../articles/readCirculation.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { readLedgers } from '../pages/readLedgers.ts'
import { toCalendarDate } from './calendarDate.ts'
import { issueRow, issueRowParts, readProgress } from './listIssues.ts'
import { publishableArticles } from './publishableArticles.ts'
import { publishRefusal } from './publishIssue.ts'
import { readIssueSchedule } from './schedules/readIssueSchedule.ts'

/** All that the Issue screen shows. What the actor may not know of is not found. */
export async function readIssue(actor: Actor, issueId: string): Promise<IssueView | Refusal> {
  if (!isId(issueId)) return refuse('notFound')
  const issue = await db().issue.findUnique({
    where: { id: issueId },
    include: { ...issueRowParts, pages: { orderBy: { sequence: 'asc' } } },
  })
  if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
  const { publication, publicSince, publicationId } = issue
  const publishable = await publishableArticles(db(), actor, issueId)
  const slug = issueSlug(toCalendarDate(issue.date), issue.edition)
  return {
    ...issueRow(issue, (await readProgress([issueId])).get(issueId)),
    pagesView: await readPageRows(issueId, issue.pages),
    publishRefusal: publishRefusal(actor, publicationId, publishable),
    ready: publishable.ready.map(({ id, title }) => ({ id, title })),
    stays: publishable.stayed,
    schedule: await readIssueSchedule(actor, issue, publishable),
    mayCorrect: Object.hasOwn(actor.roles, publicationId) && may(actor, 'editDraft', publicationId),
    maySharePreview: may(actor, 'sharePreview', publicationId),
    colleagues: await listColleagues(actor, publicationId),
    publicPath: publicSince ? issuePath(publication.slug, slug) : null,
  }
}

type PageSource = { readonly id: string; readonly label: string; readonly sectionName: string | null }

async function readPageRows(issueId: string, pages: readonly PageSource[]): Promise<PageRow[]> {
  const [ledgers, articles] = await Promise.all([readLedgers(pages.map(({ id }) => id)), readRowsByPage(issueId)])
  return pages.map(({ id, label, sectionName }): PageRow => {
    const ledger: Ledger = ledgers.get(id) ?? emptyLedger
    return { id, label, sectionName, ledger, articles: articles.get(id) ?? [] }
  })
}

/** The articles of an issue by the page each begins on. */
async function readRowsByPage(issueId: string): Promise<Map<string, ArticleRow[]>> {
  const now = new Date()
  const rows = await db().article.findMany({
    where: { issueId, goneAt: null },
    orderBy: { sequence: 'asc' },
    select: articleRowColumns,
  })
  const byPage = Map.groupBy(rows, ({ pages }) => pages[0]?.page.id ?? '')
  return new Map([...byPage].map(([pageId, own]) => [pageId, own.map((row) => articleRow(row, now))]))
}
