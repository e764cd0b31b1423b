import type { ArticleView } from '#domain/articles/articleView.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { stepNames, stepRow, type StepName } from '#domain/workflow/steps.ts'

const ofClaims: readonly StepName[] = ['claim', 'release', 'takeOver']

/** The steps whose buttons stand in the bar: those of the desk state, without the ones that only move the claim. */
export const stepsShown = ({ state }: ArticleView): readonly StepName[] =>
  stepNames.filter((step) => stepRow(step).from.includes(state.deskState) && !ofClaims.includes(step))

/** The one step about who holds the article that makes sense now. */
export function claimStep({ claim, me, state }: ArticleView): StepName | null {
  if (state.deskState !== 'correcting') return null
  if (!claim) return 'claim'
  return claim.userId === me.userId ? 'release' : 'takeOver'
}

/** Why a step may not be taken; an article that was empty when it was read may hold text by now, so the server says. */
export function reasonAgainst(view: ArticleView, step: StepName): Refusal | null {
  const refusal = view.steps[step]
  return refusal?.refused === 'emptyArticle' && view.mayEdit ? null : refusal
}

/** What the key for "go on" does: submit, or approve. Publishing is for a deliberate press. */
export function advanceStep(view: ArticleView): StepName | null {
  const step = ({ correcting: 'submit', inReview: 'approve', approved: null } as const)[view.state.deskState]
  return step && reasonAgainst(view, step) === null ? step : null
}
