import type { Verb } from '#domain/audit/verbs.ts'
import type { Role } from '#domain/rights/rights.ts'

export const deskStates = ['correcting', 'inReview', 'approved'] as const
export type DeskState = (typeof deskStates)[number]

/** Why what the public saw is changed. */
export const correctionCauses = ['ourTranscription', 'paperError', 'editorial'] as const
export type CorrectionCause = (typeof correctionCauses)[number]

/** What a step asks for beside itself. */
export const stepAsks = ['note', 'cause', 'time', 'person', 'revision'] as const
export type StepAsk = (typeof stepAsks)[number]

/** One row of the step table. */
type Step = {
  /** The desk states it may be taken in. */
  readonly from: readonly DeskState[]
  readonly roles: readonly Role[]
  /** The event's verb, past tense. */
  readonly event: Verb
  readonly asks?: readonly StepAsk[]
  /** It moves who holds the article or who should work on it, and nothing of its text or standing. */
  readonly isCourtesy?: boolean
}

const anywhere: readonly DeskState[] = deskStates
const correctors: readonly Role[] = ['corrector', 'editor', 'publisher']
const reviewers: readonly Role[] = ['editor', 'publisher']
const publishers: readonly Role[] = ['publisher']

/**
 * The step table: it drives the server, the buttons and their labels (`steps.<name>` of the messages).
 * Publication is no desk state: the steps that move the public pointer leave the desk state alone.
 */
export const steps = {
  claim: { from: ['correcting'], roles: correctors, event: 'claimed', isCourtesy: true },
  release: { from: ['correcting'], roles: correctors, event: 'released', isCourtesy: true },
  takeOver: { from: ['correcting'], roles: correctors, event: 'takenOver', isCourtesy: true },
  assign: { from: anywhere, roles: reviewers, event: 'assigned', asks: ['person'], isCourtesy: true },
  sign: { from: ['correcting'], roles: correctors, event: 'signed' },
  name: { from: ['correcting'], roles: correctors, event: 'named', asks: ['note'] },
  submit: { from: ['correcting'], roles: correctors, event: 'submitted' },
  discard: { from: ['correcting'], roles: correctors, event: 'discarded' },
  restore: { from: ['correcting'], roles: correctors, event: 'restored', asks: ['revision'] },
  withdraw: { from: ['inReview'], roles: correctors, event: 'withdrawn' },
  approve: { from: ['inReview'], roles: reviewers, event: 'approved' },
  return: { from: ['inReview'], roles: reviewers, event: 'returned', asks: ['note'] },
  reopen: { from: ['approved'], roles: reviewers, event: 'reopened' },
  publish: { from: ['approved'], roles: publishers, event: 'published' },
  schedule: { from: ['approved'], roles: publishers, event: 'scheduled', asks: ['time'] },
  unschedule: { from: anywhere, roles: publishers, event: 'unscheduled' },
  correct: { from: ['approved'], roles: publishers, event: 'corrected', asks: ['cause', 'note'] },
  retract: { from: anywhere, roles: publishers, event: 'retracted', asks: ['note'] },
  republish: { from: anywhere, roles: publishers, event: 'republished', asks: ['note'] },
} as const satisfies Record<string, Step>
export type StepName = keyof typeof steps
export const stepNames = Object.keys(steps) as StepName[]

/** The row of a step, widened to the table's own type. */
export const stepRow = (name: StepName): Step => steps[name]
