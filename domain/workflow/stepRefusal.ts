import { roleIn, maySee, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from './refusal.ts'
import { stepRow, type DeskState, type StepName } from './steps.ts'

/** All that decides whether a step may be taken on an article: facts, read in one transaction. */
export type ArticleFacts = {
  readonly publicationId: string
  readonly deskState: DeskState
  /** The stage asked for next, from 1; 0 when not in review. */
  readonly stage: number
  readonly reviewStages: number
  readonly mayReviewOwn: boolean
  /** Who holds the article now; an expired claim is none. */
  readonly claimedBy: { readonly userId: string; readonly displayName: string } | null
  readonly submittedById: string | null
  /** Everyone whose typing the latest revision and the draft hold since the last approval. */
  readonly workedOnByIds: readonly string[]
  /** Who signed the latest revision at an earlier stage. */
  readonly signedByIds: readonly string[]
  /** True where the body has no text or there is nothing at all. */
  readonly isEmpty: boolean
  readonly approvedRevisionId: string | null
  readonly publishedRevisionId: string | null
}

/**
 * Why the actor may not take this step now, or null where they may. The server and the buttons both ask here.
 * Order matters: what one may not know of is "not found" before anything else is said.
 */
export function stepRefusal(actor: Actor, step: StepName, article: ArticleFacts, note?: string | null): Refusal | null {
  if (!maySee(actor, article.publicationId)) return refuse('notFound')
  const row = stepRow(step)
  const role = roleIn(actor, article.publicationId)
  if (!role || !row.roles.includes(role)) return refuse('roleMayNot', { step })
  if (!row.from.includes(article.deskState)) return wrongState(row.from)
  const own = ownRefusal(actor, step, article)
  if (own) return own
  return row.needsNote && note !== undefined && !note?.trim() ? refuse('noteMissing') : null
}

function wrongState(from: readonly DeskState[]): Refusal {
  if (from.includes('correcting')) return refuse('notCorrecting')
  return from.includes('inReview') ? refuse('notInReview') : refuse('notApproved')
}

function ownRefusal(actor: Actor, step: StepName, article: ArticleFacts): Refusal | null {
  const holder = article.claimedBy
  const heldByOther = holder !== null && holder.userId !== actor.userId
  switch (step) {
    case 'claim':
    case 'release':
    case 'submit':
      if (heldByOther) return refuse('claimedByOther', { name: holder.displayName })
      return step === 'submit' && article.isEmpty ? refuse('emptyArticle') : null
    case 'takeOver':
      return heldByOther ? null : refuse('nothingToTakeOver')
    case 'withdraw':
      return article.submittedById === actor.userId ? null : refuse('notSubmittedByYou')
    case 'approve':
      return approveRefusal(actor, article)
    case 'publish':
      return article.publishedRevisionId === article.approvedRevisionId ? refuse('alreadyPublished') : null
    default:
      return null
  }
}

function approveRefusal(actor: Actor, article: ArticleFacts): Refusal | null {
  if (article.signedByIds.includes(actor.userId)) return refuse('signedAlready')
  return article.workedOnByIds.includes(actor.userId) && !article.mayReviewOwn ? refuse('ownWork') : null
}
