import { boundArticles } from '../../issues/schedules/boundArticles.ts'
import { noticeTo } from '../../notices/noticeTo.ts'
import type { StepContext } from './stepAct.ts'

/**
 * Tells whoever gave an article, or its issue, an hour that it is reopened: its own hour is gone, and its issue's comes to
 * nothing unless it is approved again.
 */
export async function tellScheduler({ tx, actor, article }: StepContext): Promise<void> {
  const articleId = article.id
  const waiting = await tx.schedule.findMany({
    where: { state: 'waiting', OR: [{ articleId }, { issueId: article.issueId }] },
    select: { byId: true, issueId: true, bound: true },
  })
  for (const { byId, issueId, bound } of waiting) {
    if (issueId !== null && !boundArticles(bound).some(({ id }) => id === articleId)) continue
    await noticeTo(tx, actor, [byId], { kind: issueId ? 'scheduleShaken' : 'scheduleCancelled', articleId })
  }
}
