import type { ArticleView } from '#domain/articles/articleView.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { stepNames, stepRow, type StepName } from '#domain/workflow/steps.ts'

/** Revisions are chosen in the history; naming one is for rare moments, and would always stand there. */
const isOfTheBar = (step: StepName): boolean => step !== 'name' && !stepRow(step).asks?.includes('revision')

/** Steps of rare moments: their buttons stand there only when they may be taken, or the bar would be full of grey. */
const rare: readonly StepName[] = ['sign', 'discard', 'schedule', 'unschedule', 'correct', 'retract', 'republish']

const makesSense = (step: StepName, refusal: Refusal | null): boolean =>
  rare.includes(step) ? refusal === null || refusal.refused === 'ownProof' : refusal?.refused !== 'needsCause'

/** The steps whose buttons stand in the bar: those of the desk state that make sense, without the courtesies. */
export const stepsShown = ({ state, steps }: ArticleView): readonly StepName[] =>
  stepNames.filter((step) => {
    const { from, isCourtesy = false } = stepRow(step)
    return from.includes(state.deskState) && !isCourtesy && isOfTheBar(step) && makesSense(step, steps[step])
  })

/** The one step about who holds the article that makes sense now. */
export function claimStep({ claim, me, state }: ArticleView): StepName | null {
  if (state.deskState !== 'correcting') return null
  if (!claim) return 'claim'
  return claim.userId === me.userId ? 'release' : 'takeOver'
}

/** What typing may have changed since the article was read. */
const ofTheText: readonly string[] = ['emptyArticle', 'protectedTerm']

/** Why a step may not be taken; an article that was empty when it was read may hold text by now, so the server says. */
export function reasonAgainst(view: ArticleView, step: StepName): Refusal | null {
  const refusal = view.steps[step]
  return refusal && ofTheText.includes(refusal.refused) && view.mayEdit ? null : refusal
}

/** What the key for "go on" does: submit, or approve. Publishing is for a deliberate press. */
export function advanceStep(view: ArticleView): StepName | null {
  const step = ({ correcting: 'submit', inReview: 'approve', approved: null } as const)[view.state.deskState]
  return step && reasonAgainst(view, step) === null ? step : null
}
