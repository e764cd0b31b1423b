import { z } from 'zod'
import { correctionCauses, stepNames, type DeskState, type StepName } from '#domain/workflow/steps.ts'

/** A step as it is asked for: `expectedStepCount` is that of the view it was asked from. */
export const stepRequestSchema = z.strictObject({
  step: z.enum(stepNames as [StepName, ...StepName[]]),
  expectedStepCount: z.number().int().nonnegative(),
  /** For `submit`, `sign`, `discard`, `restore`: the version of the draft that is meant. */
  draftVersion: z.number().int().positive().optional(),
  note: z.string().max(2_000).nullish(),
  /** For `correct`. */
  cause: z.enum(correctionCauses).optional(),
  /** For `schedule`: ISO 8601 with its offset. */
  dueAt: z.iso.datetime({ offset: true }).optional(),
  /** For `assign`: null takes it back. */
  personId: z.uuid().nullish(),
  /** For `approve`: how long the text was on screen, in milliseconds, as the browser counted it. */
  spentMs: z.number().int().nonnegative().max(86_400_000).optional(),
  /** For `restore`. */
  revisionId: z.uuid().optional(),
})
export type StepRequest = z.infer<typeof stepRequestSchema>

/** What a step that was taken gives. */
export type StepTaken = {
  readonly stepCount: number
  readonly deskState: DeskState
  readonly stage: number
  /** The latest revision's number, which a step may have raised. */
  readonly revisionNumber: number
  readonly draftVersion: number
}
