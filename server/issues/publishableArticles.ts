import type { IssuePublished } from '#domain/issues/issueView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { stepRefusal } from '#domain/workflow/stepRefusal.ts'
import { articleFacts } from '../articles/articleFacts.ts'
import { articleRow, articleRowColumns } from '../articles/articleRow.ts'
import { factColumns } from '../articles/factColumns.ts'
import type { Transaction } from '../database/db.ts'
import { pageOrder } from './pageOrder.ts'

type Ready = { readonly id: string; readonly title: string; readonly stepCount: number }
export type Publishable = { readonly ready: readonly Ready[]; readonly stayed: IssuePublished['stayed'] }

/**
 * Which articles of an issue publishing it would put out, and which would stay behind and why, in printed order. Those
 * that the public sees as they are approved neither go nor stay.
 */
export async function publishableArticles(tx: Transaction, actor: Actor, issueId: string): Promise<Publishable> {
  const now = new Date()
  const ready: Ready[] = []
  const stayed: IssuePublished['stayed'][number][] = []
  for (const article of await loadArticles(tx, issueId)) {
    if (!article.draft || !article.latestRevision) continue
    const { id, stepCount, draft, latestRevision } = article
    const title = articleRow(article, now).title.text
    const why = stepRefusal(actor, 'publish', articleFacts({ ...article, draft, latestRevision }, [], unread, now))
    if (!why) ready.push({ id, title, stepCount })
    else if (why.refused !== 'alreadyPublished') stayed.push({ id, title, why })
  }
  return { ready, stayed }
}

/** Publishing asks nothing of the draft. */
const unread = { isEmpty: false, isDraftChanged: false, openTerms: [] }

async function loadArticles(tx: Transaction, issueId: string) {
  const articles = await tx.article.findMany({
    where: { issueId, goneAt: null },
    select: {
      ...articleRowColumns,
      sequence: true,
      stepCount: true,
      submittedById: true,
      approvedRevisionId: true,
      ...factColumns,
      draft: true,
      pages: { orderBy: { ordinal: 'asc' }, select: { page: { select: { id: true, label: true, sequence: true } } } },
    },
  })
  return articles.sort(pageOrder)
}
