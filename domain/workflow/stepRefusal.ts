import { roleIn, maySee, type Actor, type Role } from '#domain/rights/rights.ts'
import type { ArticleFacts } from './articleFacts.ts'
import { publicRefusal } from './publicRefusal.ts'
import { refuse, type Refusal } from './refusal.ts'
import { stepRow, type DeskState, type StepName } from './steps.ts'

/**
 * Why the actor may not take this step now, or null where they may. The server and the buttons both ask here; what the
 * step asks for beside itself is judged by `inputRefusal`.
 * Order matters: what one may not know of is "not found" before anything else is said.
 */
export function stepRefusal(actor: Actor, step: StepName, article: ArticleFacts): Refusal | null {
  if (!maySee(actor, article.publicationId)) return refuse('notFound')
  const row = stepRow(step)
  const role = roleIn(actor, article.publicationId)
  if (!role || !row.roles.includes(role)) return refuse('roleMayNot', { step })
  if (!row.from.includes(article.deskState)) return wrongState(row.from)
  return (
    holderRefusal(actor, step, article) ??
    deskRefusal(actor, role, step, article) ??
    publicRefusal(step, article) ??
    null
  )
}

function wrongState(from: readonly DeskState[]): Refusal {
  if (from.includes('correcting')) return refuse('notCorrecting')
  return from.includes('inReview') ? refuse('notInReview') : refuse('notApproved')
}

/** Steps that only who holds the article may take, where somebody does. */
const holders: readonly StepName[] = ['claim', 'release', 'name', 'submit', 'discard', 'restore']

function holderRefusal(actor: Actor, step: StepName, { claimedBy }: ArticleFacts): Refusal | null {
  const isAnother = claimedBy !== null && claimedBy.userId !== actor.userId
  if (step === 'takeOver') return isAnother ? null : refuse('nothingToTakeOver')
  return isAnother && holders.includes(step) ? refuse('claimedByOther', { name: claimedBy.displayName }) : null
}

function deskRefusal(actor: Actor, role: Role, step: StepName, article: ArticleFacts): Refusal | null {
  switch (step) {
    case 'sign':
      return proofRefusal(actor, article)
    case 'submit':
      return submitRefusal(article)
    case 'discard':
      return article.isDraftChanged ? null : refuse('nothingToDiscard')
    case 'withdraw':
      return article.submittedById === actor.userId ? null : refuse('notSubmittedByYou')
    case 'approve':
      return approveRefusal(actor, role, article)
    case 'return':
      return stageRefusal(role, article)
    default:
      return null
  }
}

function submitRefusal({ isEmpty, openTerms, proofRounds, proofSignedByIds }: ArticleFacts): Refusal | null {
  if (isEmpty) return refuse('emptyArticle')
  const [miss] = openTerms
  if (miss) return refuse('protectedTerm', { ...miss, count: openTerms.length })
  const missing = proofRounds - proofSignedByIds.length
  return missing > 0 ? refuse('proofMissing', { missing, rounds: proofRounds }) : null
}

/** A proof round is another corrector's: not of who worked on the text, nor of who signed a round of it. */
function proofRefusal(actor: Actor, article: ArticleFacts): Refusal | null {
  const { proofRounds, proofSignedByIds, workedOnByIds, isEmpty } = article
  if (isEmpty) return refuse('emptyArticle')
  if (proofSignedByIds.length >= proofRounds) return refuse('proofComplete', { rounds: proofRounds })
  if (proofSignedByIds.includes(actor.userId)) return refuse('proofSignedAlready')
  return workedOnByIds.includes(actor.userId) ? refuse('ownProof') : null
}

function approveRefusal(actor: Actor, role: Role, article: ArticleFacts): Refusal | null {
  const stage = stageRefusal(role, article)
  if (stage) return stage
  if (article.signedByIds.includes(actor.userId)) return refuse('signedAlready')
  return article.workedOnByIds.includes(actor.userId) && !article.mayReviewOwn ? refuse('ownWork') : null
}

/** A publisher may sign what an editor may. */
function stageRefusal(role: Role, { stage, stageRoles }: ArticleFacts): Refusal | null {
  const wanted = stageRoles[stage - 1]
  if (!wanted || wanted === role || role === 'publisher') return null
  return refuse('stageNeedsRole', { stage, role: wanted })
}
