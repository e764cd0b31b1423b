import { refuse } from '#domain/workflow/refusal.ts'
import type { PublishingKind } from '../../database/generated/client.ts'
import { openIssue } from './openIssue.ts'
import { noteOf, type StepAct, type StepContext } from './stepAct.ts'

/** The public sees the approved revision from now on; the first article of an issue to be published opens the issue. */
export const publish: StepAct = async (step) => {
  const revisionId = step.article.approvedRevisionId
  if (!revisionId) return refuse('notApproved')
  await writePublishing(step, 'publish', revisionId)
  await cancelSchedule(step, 'publishedBefore')
  await openIssue(step.tx, step.article.issueId, step.now)
  return { change: { publishedRevisionId: revisionId }, revisionId }
}

/** The same after the public saw another revision: the reader is told why, and what changed. */
export const correct: StepAct = async (step) => {
  const { tx, article, request } = step
  const revisionId = article.approvedRevisionId
  if (!revisionId || !request.cause) return refuse('notApproved')
  const publishingId = await writePublishing(step, 'correct', revisionId)
  await tx.correction.create({ data: { publishingId, cause: request.cause, note: noteOf(request) ?? '' } })
  return { change: { publishedRevisionId: revisionId }, revisionId, details: { cause: request.cause } }
}

/** The public sees a tombstone; the history and the approval stay. */
export const retract: StepAct = async (step) => {
  const revisionId = step.article.publishedRevisionId
  if (!revisionId) return refuse('notPublic')
  await writePublishing(step, 'retract', revisionId)
  return { change: { publishedRevisionId: null }, revisionId }
}

/** Undoes a retraction: the public sees again exactly what it saw before. */
export const republish: StepAct = async (step) => {
  const revisionId = step.facts.retractedRevisionId
  if (!revisionId) return refuse('notRetracted')
  await writePublishing(step, 'republish', revisionId)
  return { change: { publishedRevisionId: revisionId }, revisionId }
}

/** An hour that was waited for is none any more; `why` is kept beside it. */
export async function cancelSchedule({ tx, article, now }: StepContext, why: string): Promise<void> {
  await tx.schedule.updateMany({
    where: { articleId: article.id, state: 'waiting' },
    data: { state: 'cancelled', doneAt: now, outcome: { why } },
  })
}

async function writePublishing(step: StepContext, kind: PublishingKind, revisionId: string): Promise<bigint> {
  const { tx, actor, article, request, now } = step
  const { id } = await tx.publishing.create({
    data: { articleId: article.id, kind, revisionId, byId: actor.userId, note: noteOf(request), at: now },
    select: { id: true },
  })
  return id
}
