import type { ArticleView } from '#domain/articles/articleView.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import type { Planned, Standing } from './plan.ts'

/** Who reviews, and who reviews a second time and publishes: logins of `people.ts`. */
export const reviewer = 'song'
const publisher = 'yan'

export type NextStep = { readonly name: StepName; readonly by: string; readonly note?: string | undefined }

const publicOnes: readonly Standing[] = ['published', 'changed', 'corrected', 'retracted']
const approvedOnes: readonly Standing[] = [...publicOnes, 'approved', 'scheduled']

/** The step that brings an article nearer to where the plan has it; null when it is there. The view is the publisher's. */
export function nextStep(view: ArticleView, planned: Planned): NextStep | null {
  switch (view.state.deskState) {
    case 'approved':
      return view.state.isPublic ? afterPublication(view, planned) : beforePublication(view, planned)
    case 'inReview':
      return inReview(view, planned)
    case 'correcting':
      return correcting(view, planned)
  }
}

function beforePublication(view: ArticleView, { standing }: Planned): NextStep | null {
  if (view.steps.republish === null) return null
  if (publicOnes.includes(standing)) return { name: 'publish', by: publisher }
  const waits = view.circulation.scheduledFor !== null
  return standing === 'scheduled' && !waits ? { name: 'schedule', by: publisher } : null
}

function afterPublication(view: ArticleView, { standing, note, after }: Planned): NextStep | null {
  if (standing === 'retracted') return { name: 'retract', by: publisher, note }
  if (standing === 'changed') return { name: 'reopen', by: reviewer }
  if (standing !== 'corrected') return null
  if (view.steps.correct === null) return { name: 'correct', by: publisher, note }
  const isDone = JSON.stringify(view.draft.content.body).includes(after?.[1] ?? '')
  return isDone ? null : { name: 'reopen', by: reviewer }
}

function inReview({ state }: ArticleView, { standing, note }: Planned): NextStep | null {
  const by = state.stage > 1 ? publisher : reviewer
  if (standing === 'secondReview') return state.stage > 1 ? null : { name: 'approve', by }
  if (approvedOnes.includes(standing)) {
    // What the note says of a correction or a retraction is for the reader.
    const said = standing === 'corrected' || standing === 'retracted' ? undefined : note
    return { name: 'approve', by, note: said }
  }
  return standing === 'returned' ? { name: 'return', by, note } : null
}

function correcting({ state, claim }: ArticleView, { standing, corrector, afterBy }: Planned): NextStep | null {
  if (standing === 'claimed') return claim ? null : { name: 'claim', by: corrector }
  if (standing === 'untouched' || state.returned) return null
  if (state.isPublic && standing !== 'corrected') return null
  return { name: 'submit', by: state.isPublic ? (afterBy ?? corrector) : corrector }
}
