import { z } from 'zod'

export const newReporterSchema = z.strictObject({
  /** Given by who asks, so that asking twice makes one record. */
  id: z.guid().optional(),
  displayName: z.string().trim().min(1).max(100),
  kind: z.enum(['person', 'agency', 'collective']),
  organisation: z.string().trim().max(100).nullish(),
  note: z.string().trim().max(500).nullish(),
})
export type NewReporter = z.infer<typeof newReporterSchema>

/** Who is behind a byline: a reporter on record, a new one made on the spot, or nobody. */
export const bylineChoiceSchema = z.union([
  z.strictObject({ reporterId: z.string() }),
  z.strictObject({ newReporter: newReporterSchema }),
  z.strictObject({ none: z.literal(true) }),
])
export type BylineChoice = z.infer<typeof bylineChoiceSchema>
