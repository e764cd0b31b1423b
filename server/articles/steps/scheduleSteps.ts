import { refuse } from '#domain/workflow/refusal.ts'
import { cancelSchedule } from './publicSteps.ts'
import type { StepAct } from './stepAct.ts'

/** The approved revision, bound by its hash, goes out at its hour; whoever changes the approval before stops it. */
export const schedule: StepAct = async ({ tx, actor, article, request }) => {
  const { approvedRevision: revision } = article
  if (!revision || !request.dueAt) return refuse('notApproved')
  const { id: revisionId, contentHash } = revision
  const dueAt = new Date(request.dueAt)
  await tx.schedule.create({ data: { articleId: article.id, revisionId, contentHash, dueAt, byId: actor.userId } })
  return { change: {}, revisionId, details: { dueAt: dueAt.toISOString() } }
}

export const unschedule: StepAct = async (step) => {
  await cancelSchedule(step, 'unscheduled')
  return { change: {} }
}
