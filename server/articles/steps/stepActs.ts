import type { StepName } from '#domain/workflow/steps.ts'
import { claim, release, takeOver } from './claimSteps.ts'
import { publish } from './publish.ts'
import { approve, reopen, sendBack, submit, withdraw } from './reviewSteps.ts'
import type { StepAct } from './stepAct.ts'

/** What each step of the step table does, once nothing refuses it. */
export const stepActs: Readonly<Record<StepName, StepAct>> = {
  claim,
  release,
  takeOver,
  submit,
  withdraw,
  approve,
  return: sendBack,
  reopen,
  publish,
}
