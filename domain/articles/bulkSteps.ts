import { z } from 'zod'
import type { Refusal } from '#domain/workflow/refusal.ts'

/** The steps that may be taken on many articles of an issue at once. */
export const bulkSteps = ['claim', 'release', 'submit', 'assign'] as const
export type BulkStep = (typeof bulkSteps)[number]

/** A step for many: each article as the list showed it. */
export const bulkRequestSchema = z.strictObject({
  step: z.enum(bulkSteps),
  articles: z
    .array(
      z.strictObject({
        id: z.uuid(),
        stepCount: z.number().int().nonnegative(),
        draftVersion: z.number().int().positive(),
      }),
    )
    .min(1)
    .max(200),
  /** For `assign`: null takes it back. */
  personId: z.uuid().nullish(),
})
export type BulkRequest = z.infer<typeof bulkRequestSchema>

/** What became of each. */
export type BulkTaken = {
  readonly taken: readonly { readonly id: string }[]
  readonly left: readonly { readonly id: string; readonly why: Refusal }[]
}
