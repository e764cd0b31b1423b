import { refuse } from '#domain/workflow/refusal.ts'
import { dropClaim, holdClaim, returnedClaimMinutes } from '../claims.ts'
import { noticeTo } from '../../notices/noticeTo.ts'
import { makeRevision } from '../makeRevision.ts'
import { cancelSchedule } from './publicSteps.ts'
import { tellScheduler } from './tellScheduler.ts'
import { backToCorrecting, noteOf, type StepAct } from './stepAct.ts'

export const submit: StepAct = async ({ tx, actor, article, request }) => {
  if (request.draftVersion !== article.draft.version) return refuse('draftChanged')
  const revision = await makeRevision(tx, article, 'submitted', actor.userId)
  await dropClaim(tx, article.id)
  // Whoever sent it back is told that it is there again; My work lists it apart for them.
  await noticeTo(tx, actor, [article.returnedById], { kind: 'resubmitted', articleId: article.id })
  const change = { deskState: 'inReview', stage: 1, submittedById: actor.userId } as const
  return { change, revisionId: revision.id, revisionNumber: revision.number }
}

export const withdraw: StepAct = async ({ tx, actor, article, now }) => {
  await holdClaim(tx, { articleId: article.id, userId: actor.userId, now })
  return { change: backToCorrecting }
}

/** The last stage approves; an earlier one asks for the next. */
export const approve: StepAct = async ({ tx, actor, article, facts, request }) => {
  const { stage, reviewStages } = facts
  const { id: revisionId } = article.latestRevision
  await tx.verdict.create({ data: { revisionId, stage, userId: actor.userId, kind: 'approve', note: noteOf(request) } })
  const ownWork = facts.workedOnByIds.includes(actor.userId)
  const { spentMs } = request
  const details = { stage, ...(ownWork ? { ownWork } : {}), ...(spentMs !== undefined && { spentMs }) }
  if (stage < reviewStages) return { change: { stage: stage + 1 }, revisionId, details }
  const change = { deskState: 'approved', stage: 0, approvedRevisionId: revisionId, returnedById: null } as const
  return { change, revisionId, details }
}

/** Back to who submitted it, who holds it for a day. */
export const sendBack: StepAct = async ({ tx, actor, article, facts, request, now }) => {
  const { stage, submittedById } = facts
  const { id: revisionId } = article.latestRevision
  await tx.verdict.create({ data: { revisionId, stage, userId: actor.userId, kind: 'return', note: noteOf(request) } })
  if (submittedById)
    await holdClaim(tx, { articleId: article.id, userId: submittedById, now, minutes: returnedClaimMinutes })
  const details = { note: noteOf(request) }
  await noticeTo(tx, actor, [submittedById], { kind: 'returned', articleId: article.id, details })
  const change = { deskState: 'correcting', stage: 0, returnedById: actor.userId } as const
  return { change, revisionId, details: { stage } }
}

/** What waited for its hour as approved waits no more. */
export const reopen: StepAct = async (step) => {
  await tellScheduler(step)
  await cancelSchedule(step, 'reopened')
  return { change: { ...backToCorrecting, returnedById: null } }
}
