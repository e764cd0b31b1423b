import { isEmptyContent } from '#domain/articles/isEmptyContent.ts'
import type { StepRequest, StepTaken } from '#domain/articles/stepRequest.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { inputRefusal } from '#domain/workflow/stepInput.ts'
import { stepRefusal } from '#domain/workflow/stepRefusal.ts'
import { stepRow } from '#domain/workflow/steps.ts'
import { act, type Tell } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { readFacts } from './articleFacts.ts'
import { contentOf } from './contentRow.ts'
import { lockArticle, type LockedArticle } from './loadArticle.ts'
import type { StepContext, StepOutcome } from './steps/stepAct.ts'
import { stepActs } from './steps/stepActs.ts'

/**
 * Takes a step of the step table on an article. Refuses what `stepRefusal` refuses; a step asked for from a view that is
 * out of date (`someoneWasFirst`); a submission of another version of the draft than the one meant (`draftChanged`).
 */
export function takeStep(actor: Actor, articleId: string, request: StepRequest): Promise<StepTaken | Refusal> {
  return act(actor, (tx, tell) => takeStepIn(tx, tell, actor, articleId, request))
}

/** The same within a transaction that does more. */
export async function takeStepIn(
  tx: Transaction,
  tell: Tell,
  actor: Actor,
  articleId: string,
  request: StepRequest,
): Promise<StepTaken | Refusal> {
  if (!isStorable(request.note ?? '')) return refuse('invalidInput', { field: 'note' })
  const article = await lockArticle(tx, actor, articleId)
  if (!article) return refuse('notFound')
  if (article.stepCount !== request.expectedStepCount) return refuse('someoneWasFirst')
  const now = new Date()
  const facts = await readFacts(tx, article, isEmptyContent(contentOf(article.draft)), now)
  const refusal = stepRefusal(actor, request.step, facts) ?? inputRefusal(request.step, request, now.getTime())
  if (refusal) return refusal
  const context = { tx, actor, article, facts, request, now }
  const outcome = await stepActs[request.step](context)
  return isRefusal(outcome) ? outcome : settle(tell, context, outcome)
}

async function settle(tell: Tell, { tx, article, request }: StepContext, outcome: StepOutcome): Promise<StepTaken> {
  const changed = await tx.article.update({
    where: { id: article.id },
    data: { ...outcome.change, stepCount: { increment: 1 } },
    select: { stepCount: true, ...standingColumns },
  })
  const details = { ...outcome.details, before: standingOf(article), after: standingOf(changed) }
  await tell({ ...told(article, request), revisionId: outcome.revisionId, details })
  const { stepCount, deskState, stage } = changed
  return {
    ...{ stepCount, deskState, stage },
    revisionNumber: outcome.revisionNumber ?? article.latestRevision.number,
    draftVersion: outcome.draftVersion ?? article.draft.version,
  }
}

const standingColumns = { deskState: true, stage: true, approvedRevisionId: true, publishedRevisionId: true } as const
type Standing = Pick<LockedArticle, keyof typeof standingColumns>

/** Where an article stands, as the audit keeps it before and after each step. */
const standingOf = ({ deskState, stage, approvedRevisionId, publishedRevisionId }: Standing) => ({
  ...{ deskState, stage, approvedRevisionId, publishedRevisionId },
})

const told = ({ id, issue }: LockedArticle, { step, note }: StepRequest) => ({
  verb: stepRow(step).event,
  objectKind: 'article' as const,
  objectId: id,
  articleId: id,
  publicationId: issue.publicationId,
  note: note?.trim() || undefined,
})
