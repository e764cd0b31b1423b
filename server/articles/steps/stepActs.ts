import type { StepName } from '#domain/workflow/steps.ts'
import { assign } from './assign.ts'
import { claim, release, takeOver } from './claimSteps.ts'
import { discard, name, restore, sign } from './draftSteps.ts'
import { correct, publish, republish, retract } from './publicSteps.ts'
import { approve, reopen, sendBack, submit, withdraw } from './reviewSteps.ts'
import { schedule, unschedule } from './scheduleSteps.ts'
import type { StepAct } from './stepAct.ts'

/** What each step of the step table does, once nothing refuses it. */
export const stepActs: Readonly<Record<StepName, StepAct>> = {
  claim,
  release,
  takeOver,
  assign,
  sign,
  name,
  discard,
  restore,
  submit,
  withdraw,
  approve,
  return: sendBack,
  reopen,
  publish,
  schedule,
  unschedule,
  correct,
  retract,
  republish,
}
