import { z } from 'zod'
import { contentSchema } from '#domain/body/content.ts'
import { suspectKinds, suspectReasons } from './suspect.ts'

/** Asks for the suspects of a body as it is on screen. */
export const suspectsAskedSchema = z.strictObject({ body: contentSchema.shape.body })

/** Says that a suspect is right: here, in this article, or in the publication (its words go into the dictionary). */
export const suspectDecisionSchema = z.strictObject({
  key: z.string().min(1).max(200),
  kind: z.enum(suspectKinds),
  words: z.string().min(1).max(100),
  scope: z.enum(['here', 'article', 'publication']),
})
export type SuspectDecision = z.infer<typeof suspectDecisionSchema>

/** What the server answers. */
export const suspectsSchema = z.object({
  suspects: z.array(
    z.object({
      kind: z.enum(suspectKinds),
      reason: z.enum(suspectReasons),
      from: z.number(),
      to: z.number(),
      words: z.string(),
      suggestions: z.array(z.string()),
      block: z.number(),
      key: z.string(),
    }),
  ),
})
