import type { Transaction } from '../../database/db.ts'

/** Lets the public see an issue; one that it sees already keeps its time. */
export async function openIssue(tx: Transaction, issueId: string, now: Date): Promise<void> {
  await tx.issue.updateMany({ where: { id: issueId, publicSince: null }, data: { publicSince: now } })
}
