import type { LeftBehind } from '#domain/issues/issueView.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { actorOf } from '../accounts/actorOf.ts'
import type { Tell } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { publishableArticles } from '../issues/publishableArticles.ts'
import { publishRefusal } from '../issues/publishIssue.ts'
import { publishIssueIn } from '../issues/publishIssueIn.ts'
import { missingArticles } from '../issues/schedules/missingArticles.ts'
import { giveUpIssue } from './giveUpIssue.ts'
import { lockIssueSchedule } from './lockIssueSchedule.ts'
import type { DueEnd } from './scheduler.ts'

/**
 * Publishes a scheduled issue as whoever scheduled it would by hand, all or nothing. Where they may not any more, or
 * something of what they were shown as ready would stay behind, nothing goes out, and they are told.
 */
export async function publishDueIssue(tx: Transaction, tell: Tell, id: string, now: Date): Promise<DueEnd | Refusal> {
  const waiting = await lockIssueSchedule(tx, id)
  if (!waiting) return 'gone'
  const { issue, byId } = waiting
  const actor = await actorOf(byId)
  if (!actor) return giveUpIssue(tx, tell, waiting, refuse('roleMayNot'), [], now)
  const publishable = await publishableArticles(tx, actor, issue.id)
  const missing = await missingArticles(tx, waiting.bound, publishable)
  const refusal = publishRefusal(actor, issue.publicationId, publishable) ?? wholeRefusal(missing)
  if (refusal?.refused === 'nothingToPublish' && missing.length === 0) return endAsOut(tx, id, now)
  if (refusal) return giveUpIssue(tx, tell, waiting, wholeRefusal(missing) ?? refusal, missing, now)
  const because = { scheduleId: id, scheduledById: byId }
  const done = await publishIssueIn(tx, tell, actor, issue, publishable, because)
  if (isRefusal(done)) return done
  await tx.schedule.update({ where: { id }, data: { state: 'done', doneAt: now } })
  return 'published'
}

const wholeRefusal = (missing: readonly LeftBehind[]): Refusal | null =>
  missing.length > 0 ? refuse('issueNotWhole', { count: missing.length }) : null

/** All of it went out before, one by one. */
async function endAsOut(tx: Transaction, id: string, now: Date): Promise<DueEnd> {
  const outcome = { why: 'publishedBefore' }
  await tx.schedule.update({ where: { id }, data: { state: 'cancelled', doneAt: now, outcome } })
  return 'gone'
}
