import type { IssuePublished } from '#domain/issues/issueView.ts'
import { maySee, rights, roleIn, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { openIssue } from '../articles/steps/openIssue.ts'
import { takeStepIn } from '../articles/takeStep.ts'
import { isId } from '../database/newId.ts'
import { publishableArticles, type Publishable } from './publishableArticles.ts'

const patience = 60_000

/** Publishes every approved article of an issue, all or nothing, and tells what stays behind and why. */
export async function publishIssue(actor: Actor, issueId: string): Promise<IssuePublished | Refusal> {
  if (!isId(issueId)) return refuse('notFound')
  return act(
    actor,
    async (tx, tell) => {
      const [issue] = await tx.issue.findMany({ where: { id: issueId } })
      if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
      const { ready, stayed } = await publishableArticles(tx, actor, issueId)
      const refusal = publishRefusal(actor, issue.publicationId, { ready, stayed })
      if (refusal) return refusal
      for (const { id, stepCount } of ready) {
        const taken = await takeStepIn(tx, tell, actor, id, { step: 'publish', expectedStepCount: stepCount })
        if (isRefusal(taken)) return taken
      }
      await openIssue(tx, issueId, new Date())
      const details = { published: ready.length, stayed: stayed.length }
      await tell({
        ...{ verb: 'issuePublished', objectKind: 'issue', objectId: issueId, details },
        publicationId: issue.publicationId,
      })
      return { published: ready.map(({ id, title }) => ({ id, title })), stayed }
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
