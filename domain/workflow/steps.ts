import type { Role } from '#domain/rights/rights.ts'

export const deskStates = ['correcting', 'inReview', 'approved'] as const
export type DeskState = (typeof deskStates)[number]

/** One row of the step table. */
type Step = {
  /** The desk states it may be taken in. */
  readonly from: readonly DeskState[]
  readonly roles: readonly Role[]
  /** The event's verb, past tense. */
  readonly event: string
  readonly needsNote?: boolean
  /** Refused to those whose work the text holds since the last approval, unless the publication allows it. */
  readonly byAnother?: boolean
}

const correctors: readonly Role[] = ['corrector', 'editor', 'publisher']
const reviewers: readonly Role[] = ['editor', 'publisher']

/**
 * The step table: it drives the server, the buttons and their labels (`steps.<name>` of the messages).
 * Publication is no desk state: `publish` moves the public pointer and leaves the desk state alone.
 */
export const steps = {
  claim: { from: ['correcting'], roles: correctors, event: 'claimed' },
  release: { from: ['correcting'], roles: correctors, event: 'released' },
  takeOver: { from: ['correcting'], roles: correctors, event: 'takenOver' },
  submit: { from: ['correcting'], roles: correctors, event: 'submitted' },
  withdraw: { from: ['inReview'], roles: correctors, event: 'withdrawn' },
  approve: { from: ['inReview'], roles: reviewers, event: 'approved', byAnother: true },
  return: { from: ['inReview'], roles: reviewers, event: 'returned', needsNote: true },
  reopen: { from: ['approved'], roles: reviewers, event: 'reopened' },
  publish: { from: ['approved'], roles: ['publisher'], event: 'published' },
} as const satisfies Record<string, Step>
export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]

/** The row of a step, widened to the table's own type. */
export const stepRow = (name: StepName): Step => steps[name]
