import type { Transaction } from '../../database/db.ts'

/** An hour that an issue waited for is none any more; `why` is kept beside it. False where none was waited for. */
export async function endSchedule(tx: Transaction, issueId: string, why: string): Promise<boolean> {
  const { count } = await tx.schedule.updateMany({
    where: { issueId, state: 'waiting' },
    data: { state: 'cancelled', doneAt: new Date(), outcome: { why } },
  })
  return count > 0
}
