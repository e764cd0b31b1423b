import type { LeftBehind } from '#domain/issues/issueView.ts'
import { rights } from '#domain/rights/rights.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import type { WaitingIssue } from './lockIssueSchedule.ts'
import type { DueEnd } from './scheduler.ts'

/** Leaves an issue in at its hour, says why beside the schedule, and tells who scheduled it. */
export async function giveUpIssue(
  tx: Transaction,
  tell: Tell,
  { id, issue, byId, dueAt }: WaitingIssue,
  why: Refusal,
  missing: readonly LeftBehind[],
  now: Date,
): Promise<DueEnd> {
  const outcome = { why, missing: [...missing] }
  await tx.schedule.update({ where: { id }, data: { state: 'refused', doneAt: now, outcome } })
  const people = why.refused === 'roleMayNot' ? await publishersOf(tx, issue.publicationId) : [byId]
  const notice = { issueId: issue.id, kind: 'issueScheduleRefused', at: now }
  const details = { ...outcome, dueAt: dueAt.toISOString() }
  await tx.notice.createMany({ data: people.map((userId) => ({ ...notice, userId, details })) })
  await tell({
    ...{ verb: 'scheduleRefused', objectKind: 'issue', objectId: issue.id, publicationId: issue.publicationId },
    details: { scheduleId: id, scheduledById: byId, ...outcome },
  })
  return 'refused'
}

/** Who may publish, where the one who scheduled it may not any more. */
async function publishersOf(tx: Transaction, publicationId: string): Promise<string[]> {
  const members = await tx.membership.findMany({
    where: { publicationId, role: { in: [...rights.publishIssue] }, user: { deactivatedAt: null } },
    select: { userId: true },
  })
  return members.map(({ userId }) => userId)
}
