import { z } from 'zod'

/**
 * Takes over how another source reads lines of a page, or with `take` false gives back what was taken: of the lines named,
 * else of all. `version` is the page's that the person saw.
 */
export const takeReadingsSchema = z.strictObject({
  source: z.string().min(1).max(40),
  lines: z.array(z.string().min(1).max(64)).min(1).max(5_000).optional(),
  take: z.boolean(),
  version: z.string().length(64),
})
export type TakeReadings = z.infer<typeof takeReadingsSchema>

/** The page's version after it, how many lines are read otherwise now, and how many were left: people work on their articles. */
export type ReadingsTaken = { readonly version: string; readonly changed: number; readonly left: number }

/** One file that a page was read from. */
export type PageSource = {
  readonly id: string
  readonly fileName: string
  readonly encoding: string
  /** ISO 8601, UTC. */
  readonly importedAt: string
  readonly lines: number
  /** Its lines are those of the page. */
  readonly isCurrent: boolean
}

const lineSchema = z.object({ id: z.string(), ordinal: z.number(), text: z.string() })

/** Another source of a page beside the page's own, line by line. */
export const comparedReadingsSchema = z.object({
  source: z.string(),
  /** Lines that both read alike. */
  same: z.number(),
  differences: z.array(
    lineSchema.extend({
      articleId: z.string().nullable(),
      /** How the other source reads it. */
      reading: z.string(),
      isTaken: z.boolean(),
    }),
  ),
  onlyHere: z.array(lineSchema),
  onlyThere: z.array(lineSchema),
})
export type ComparedReadings = z.infer<typeof comparedReadingsSchema>
export type ReadingDifference = ComparedReadings['differences'][number]
