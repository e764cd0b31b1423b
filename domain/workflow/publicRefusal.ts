import type { ArticleFacts } from './articleFacts.ts'
import { refuse, type Refusal } from './refusal.ts'
import type { StepName } from './steps.ts'

/** Why a step that moves what the public sees may not be taken; null for every other step. */
export function publicRefusal(step: StepName, article: ArticleFacts): Refusal | null {
  const { publishedRevisionId, retractedRevisionId, isScheduled } = article
  switch (step) {
    case 'publish':
      return firstTimeRefusal(article)
    case 'schedule':
      return isScheduled ? refuse('alreadyScheduled') : firstTimeRefusal(article)
    case 'unschedule':
      return isScheduled ? null : refuse('notScheduled')
    case 'correct':
      return correctRefusal(article)
    case 'retract':
      return publishedRevisionId ? null : refuse('notPublic')
    case 'republish':
      return retractedRevisionId ? null : refuse('notRetracted')
    default:
      return null
  }
}

/** Publishing is for what the public has not seen; a change to what it saw needs a cause. */
function firstTimeRefusal(article: ArticleFacts): Refusal | null {
  const { approvedRevisionId, publishedRevisionId, retractedRevisionId } = article
  if (retractedRevisionId) return refuse('isRetracted')
  if (!publishedRevisionId) return null
  return refuse(publishedRevisionId === approvedRevisionId ? 'alreadyPublished' : 'needsCause')
}

/** What was retracted may come back corrected; unchanged it is restored to the public by `republish`. */
function correctRefusal({
  approvedRevisionId,
  publishedRevisionId,
  retractedRevisionId,
}: ArticleFacts): Refusal | null {
  const seen = publishedRevisionId ?? retractedRevisionId
  if (!seen) return refuse('notPublic')
  return seen === approvedRevisionId ? refuse('alreadyPublished') : null
}
