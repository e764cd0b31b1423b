import type { ArticleView } from '#domain/articles/articleView.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { stepNames, stepRow, type StepName } from '#domain/workflow/steps.ts'

/** What a step asks for that the bar can ask: a note. Causes, hours and people have screens of their own. */
const isOfTheBar = (step: StepName): boolean => (stepRow(step).asks ?? []).every((ask) => ask === 'note')

/** Refusals that mean the step has no sense now, so that a grey button would only stand in the way. */
const pointless = ['proofComplete', 'nothingToDiscard', 'notScheduled', 'notPublic', 'notRetracted', 'needsCause']

/** The steps whose buttons stand in the bar: those of the desk state that make sense, without the courtesies. */
export const stepsShown = ({ state, steps }: ArticleView): readonly StepName[] =>
  stepNames.filter((step) => {
    const { from, isCourtesy = false } = stepRow(step)
    const refusal = steps[step]
    return (
      from.includes(state.deskState) && !isCourtesy && isOfTheBar(step) && !pointless.includes(refusal?.refused ?? '')
    )
  })

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
