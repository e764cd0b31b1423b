import { refuse } from '#domain/workflow/refusal.ts'
import type { Transaction } from '../../database/db.ts'
import type { StepAct } from './stepAct.ts'

/** The public sees the approved revision from now on; the first article of an issue to be published opens the issue. */
export const publish: StepAct = async ({ tx, actor, article, request, now }) => {
  const revisionId = article.approvedRevisionId
  if (!revisionId) return refuse('notApproved')
  const note = request.note?.trim() || null
  await tx.publishing.create({
    data: { articleId: article.id, kind: 'publish', revisionId, byId: actor.userId, note, at: now },
  })
  await openIssue(tx, article.issueId, now)
  return { change: { publishedRevisionId: revisionId }, revisionId }
}

/** Lets the public see an issue; one that it sees already keeps its time. */
export async function openIssue(tx: Transaction, issueId: string, now: Date): Promise<void> {
  await tx.issue.updateMany({ where: { id: issueId, publicSince: null }, data: { publicSince: now } })
}
