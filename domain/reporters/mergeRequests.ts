import { z } from 'zod'
import { newReporterSchema } from './bylineChoice.ts'
import { mostLinked } from './linkRequests.ts'

/** Whom a record is to be shown as from now on, and why the two are one. */
export const mergeRequestSchema = z.strictObject({ intoId: z.string(), reason: z.string().max(500) })

/** Bylines that go to a new record. */
export const splitRequestSchema = z.strictObject({
  mentionIds: z.array(z.string()).max(mostLinked),
  newReporter: newReporterSchema,
})

/** Whether a record and another are known to be two. */
export const apartRequestSchema = z.strictObject({ otherId: z.string(), areTwo: z.boolean() })
