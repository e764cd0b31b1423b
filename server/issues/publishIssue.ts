import type { IssuePublished } from '#domain/issues/issueView.ts'
import { maySee, rights, roleIn, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { isId } from '../database/newId.ts'
import { publishableArticles, type Publishable } from './publishableArticles.ts'
import { publishIssueIn } from './publishIssueIn.ts'
import { endSchedule } from './schedules/endSchedule.ts'

const patience = 60_000

/** Publishes every approved article of an issue, all or nothing, and tells what stays behind and why. */
export async function publishIssue(actor: Actor, issueId: string): Promise<IssuePublished | Refusal> {
  if (!isId(issueId)) return refuse('notFound')
  return act(
    actor,
    async (tx, tell) => {
      const [issue] = await tx.issue.findMany({ where: { id: issueId } })
      if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
      // First of all, so that whoever publishes it at its hour waits, and finds nothing that waits.
      await endSchedule(tx, issueId, 'publishedBefore')
      const publishable = await publishableArticles(tx, actor, issueId)
      const refusal = publishRefusal(actor, issue.publicationId, publishable)
      return refusal ?? publishIssueIn(tx, tell, actor, issue, publishable)
    },
    patience,
  )
}

/** Why the actor may not publish an issue now, or null. */
export function publishRefusal(actor: Actor, publicationId: string, { ready }: Publishable): Refusal | null {
  const role = roleIn(actor, publicationId)
  if (!role || !rights.publishIssue.includes(role)) return refuse('roleMayNot')
  return ready.length === 0 ? refuse('nothingToPublish') : null
}
