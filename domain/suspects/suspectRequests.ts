import { z } from 'zod'
import { contentSchema } from '#domain/body/content.ts'
import { headParts, suspectKinds, suspectReasons } from './suspect.ts'

const { body, kicker, headline, subheadline } = contentSchema.shape

/** Asks for the suspects of a body, and of the headline set, as they are on screen. */
export const suspectsAskedSchema = z.strictObject({
  body,
  head: z.strictObject({ kicker, headline, subheadline }).optional(),
})

/** Says that a suspect is right: here, in this article, or in the publication (its words go into the dictionary). */
export const suspectDecisionSchema = z.strictObject({
  key: z.string().min(1).max(200),
  kind: z.enum(suspectKinds),
  words: z.string().min(1).max(100),
  scope: z.enum(['here', 'article', 'publication']),
})
export type SuspectDecision = z.infer<typeof suspectDecisionSchema>

const suspectSchema = z.object({
  kind: z.enum(suspectKinds),
  reason: z.enum(suspectReasons),
  from: z.number(),
  to: z.number(),
  words: z.string(),
  suggestions: z.array(z.string()),
  key: z.string(),
})

/** What the server answers. */
export const suspectsSchema = z.object({
  suspects: z.array(suspectSchema.extend({ block: z.number() })),
  inHead: z.array(suspectSchema.extend({ part: z.enum(headParts) })),
})
