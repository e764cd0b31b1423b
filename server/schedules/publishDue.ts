import { isRefusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { db } from '../database/db.ts'
import { reportBug } from '../log/reportBug.ts'
import { publishDueArticle } from './publishDueArticle.ts'
import { publishDueIssue } from './publishDueIssue.ts'
import { scheduler, type DueEnd } from './scheduler.ts'

export type DueOutcome = { readonly published: number; readonly refused: number }

/** Milliseconds that putting out a whole issue may take. */
const patience = 60_000

/**
 * Publishes every article and every issue whose hour has come. What is no longer approved as it was when it was scheduled
 * is refused, with a notice to who scheduled it; nothing else is ever put out in its place. Each schedule in a transaction
 * of its own, locked, so that several servers may run this at once and each hour has one winner. What met a step that
 * somebody took in the same moment still waits, and is looked at again.
 */
export async function publishDue(now: Date): Promise<DueOutcome> {
  const due = await db().schedule.findMany({
    where: { state: 'waiting', dueAt: { lte: now } },
    orderBy: { dueAt: 'asc' },
    select: { id: true, issueId: true },
  })
  const outcome = { published: 0, refused: 0 }
  for (const { id, issueId } of due) {
    const end = await publishOne(id, issueId ? publishDueIssue : publishDueArticle, now)
    if (end !== 'gone') outcome[end] += 1
  }
  return outcome
}

/** One that breaks stops no other; it still waits, and the health check turns red. */
async function publishOne(id: string, publish: typeof publishDueIssue, now: Date): Promise<DueEnd> {
  try {
    const end = await act(scheduler, (tx, tell) => publish(tx, tell, id, now), patience)
    return isRefusal(end) ? 'gone' : end
  } catch (error) {
    reportBug(error, 'schedules')
    return 'gone'
  }
}

/** How many publishings are later than `lateness` milliseconds after their hour: something is wrong then. */
export function countOverdue(now: Date, lateness = 120_000): Promise<number> {
  return db().schedule.count({ where: { state: 'waiting', dueAt: { lt: new Date(now.getTime() - lateness) } } })
}
