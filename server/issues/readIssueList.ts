import { monthSpan, type IssueFilter } from '#domain/issues/issueFilter.ts'
import type { IssueListView } from '#domain/issues/issueView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { listIssues, listPapers, mostIssues } from './listIssues.ts'

/** All that the screen of issues shows; of the calendar, one month: the one asked for, else that of the latest issue. */
export async function readIssueList(actor: Actor, filter: IssueFilter, now: Date): Promise<IssueListView> {
  const papers = await listPapers(actor)
  if (filter.form !== 'calendar') {
    const issues = await listIssues(actor, filter)
    return { papers, issues, hasMore: issues.length >= mostIssues, month: '' }
  }
  const asked = { ...filter, from: null, to: null }
  const [latest] = filter.month === null ? await listIssues(actor, asked, 1) : []
  const month = filter.month ?? (latest?.date ?? now.toISOString()).slice(0, 7)
  const issues = await listIssues(actor, { ...asked, ...monthSpan(month) })
  return { papers, issues, hasMore: issues.length >= mostIssues, month }
}
