import type { IssuePublished } from '#domain/issues/issueView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import { openIssue } from '../articles/steps/openIssue.ts'
import { takeStepIn } from '../articles/takeStep.ts'
import type { Transaction } from '../database/db.ts'
import type { Publishable } from './publishableArticles.ts'

type PublishedIssue = { readonly id: string; readonly publicationId: string }

/**
 * Publishes what is ready of an issue, by hand or at its hour, within a transaction that does more; a refusal of one
 * article is one of all, and the caller's transaction must not stand. `because` is kept with the events.
 */
export async function publishIssueIn(
  tx: Transaction,
  tell: Tell,
  actor: Actor,
  issue: PublishedIssue,
  { ready, stayed }: Publishable,
  because: Readonly<Record<string, string>> = {},
): Promise<IssuePublished | Refusal> {
  const tellWhy: Tell = (happening) => tell({ ...happening, details: { ...happening.details, ...because } })
  for (const { id, stepCount } of ready) {
    const taken = await takeStepIn(tx, tellWhy, actor, id, { step: 'publish', expectedStepCount: stepCount })
    if (isRefusal(taken)) return taken
  }
  await openIssue(tx, issue.id, new Date())
  const details = { published: ready.length, stayed: stayed.length }
  const told = { verb: 'issuePublished', objectKind: 'issue', objectId: issue.id, details } as const
  await tellWhy({ ...told, publicationId: issue.publicationId })
  return { published: ready.map(({ id, title }) => ({ id, title })), stayed }
}
