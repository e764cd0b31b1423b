import type { Transaction } from '../database/db.ts'

/** The schedule and its issue, where it still waits; nobody else ends it until the transaction does. */
export async function lockIssueSchedule(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Schedule" WHERE "id" = ${id}::uuid FOR UPDATE`
  const schedule = await tx.schedule.findUnique({ where: { id, state: 'waiting' }, include: { issue: true } })
  return schedule?.issue ? { ...schedule, issue: schedule.issue } : null
}
export type WaitingIssue = NonNullable<Awaited<ReturnType<typeof lockIssueSchedule>>>
