import { refuse, type Refusal } from './refusal.ts'
import { correctionCauses, stepRow, type StepAsk, type StepName } from './steps.ts'

/** What a person gave with a step. Times are ISO 8601. */
export type StepInput = {
  readonly note?: string | null | undefined
  readonly cause?: string | undefined
  readonly dueAt?: string | undefined
  /** Null takes an assignment back. */
  readonly personId?: string | null | undefined
  readonly revisionId?: string | undefined
}

/**
 * What is missing or wrong of what a step asks for; null when nothing is.
 * @param now milliseconds since 1970, to tell hours that have passed
 */
export function inputRefusal(step: StepName, input: StepInput, now: number): Refusal | null {
  for (const ask of stepRow(step).asks ?? []) {
    const refusal = checks[ask](input, now)
    if (refusal) return refusal
  }
  return null
}

/** A year is longer than any newsroom plans, and a typing error in the year lies beyond it. */
const furthest = 366 * 24 * 60 * 60 * 1000

const checks: Readonly<Record<StepAsk, (input: StepInput, now: number) => Refusal | null>> = {
  note: ({ note }) => (note?.trim() ? null : refuse('noteMissing')),
  cause: ({ cause }) => (correctionCauses.some((known) => known === cause) ? null : refuse('causeMissing')),
  time: ({ dueAt }, now) => {
    const due = Date.parse(dueAt ?? '')
    if (Number.isNaN(due)) return refuse('timeMissing')
    if (due <= now) return refuse('timePassed')
    return due > now + furthest ? refuse('timeTooFar') : null
  },
  person: ({ personId }) => (personId === undefined ? refuse('personUnknown') : null),
  revision: ({ revisionId }) => (revisionId ? null : refuse('revisionUnknown')),
}
