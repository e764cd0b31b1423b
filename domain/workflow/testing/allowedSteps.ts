import type { Role } from '#domain/rights/rights.ts'
import type { RefusalCode } from '../refusal.ts'
import { deskStates, type DeskState, type StepName } from '../steps.ts'

const everywhere = <R extends Role>(...who: R[]) =>
  who.flatMap((role) => deskStates.map((state): `${R} ${DeskState}` => `${role} ${state}`))

/** By hand, and not from the step table: what the design says that each role may do in each state. */
export const allowed: Readonly<Record<StepName, readonly `${Role} ${DeskState}`[]>> = {
  claim: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  release: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  takeOver: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  submit: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  withdraw: ['corrector inReview', 'editor inReview', 'publisher inReview'],
  approve: ['editor inReview', 'publisher inReview'],
  return: ['editor inReview', 'publisher inReview'],
  reopen: ['editor approved', 'publisher approved'],
  publish: ['publisher approved'],
  assign: everywhere('editor', 'publisher'),
  sign: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  name: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  discard: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  restore: ['corrector correcting', 'editor correcting', 'publisher correcting'],
  schedule: ['publisher approved'],
  unschedule: everywhere('publisher'),
  correct: ['publisher approved'],
  retract: everywhere('publisher'),
  republish: everywhere('publisher'),
}

/** What a step that is tried in another state is refused by. */
export const wrongState: Readonly<Partial<Record<StepName, RefusalCode>>> = {
  ...{ sign: 'notCorrecting', name: 'notCorrecting', discard: 'notCorrecting', restore: 'notCorrecting' },
  ...{ claim: 'notCorrecting', release: 'notCorrecting', takeOver: 'notCorrecting', submit: 'notCorrecting' },
  ...{ withdraw: 'notInReview', approve: 'notInReview', return: 'notInReview' },
  ...{ reopen: 'notApproved', publish: 'notApproved', schedule: 'notApproved', correct: 'notApproved' },
}
