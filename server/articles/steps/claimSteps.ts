import { dropClaim, holdClaim } from '../claims.ts'
import { makeRevision } from '../makeRevision.ts'
import type { StepAct } from './stepAct.ts'

export const claim: StepAct = async ({ tx, actor, article, now }) => {
  await holdClaim(tx, { articleId: article.id, userId: actor.userId, now })
  return { change: {} }
}

export const release: StepAct = async ({ tx, article }) => {
  await dropClaim(tx, article.id)
  return { change: {} }
}

/** What the other person typed is kept as a revision of theirs before the article changes hands. */
export const takeOver: StepAct = async ({ tx, actor, article, facts, now }) => {
  const from = facts.claimedBy
  const kept = await makeRevision(tx, article, 'takenOver', from?.userId ?? null)
  await holdClaim(tx, { articleId: article.id, userId: actor.userId, now })
  const details = { from: from?.displayName ?? null }
  return { change: {}, revisionId: kept.id, revisionNumber: kept.number, details }
}
