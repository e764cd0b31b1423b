import { z } from 'zod'

/**
 * Takes over how another source reads lines of a page, or with `take` false gives back what was taken: of the lines named,
 * else of all. So are lines added that only the other source has, and taken away; those are named by its own lines.
 * `version` is the page's that the person saw.
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

/**
 * The page's version after it, how many lines were added or taken away, how many of those added went into an article, and
 * how many were left: people work on their articles.
 */
export type LinesAdded = ReadingsTaken & { readonly placed: number }

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
const boxSchema = z.tuple([z.number(), z.number(), z.number(), z.number()]).readonly()

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
  onlyThere: z.array(
    lineSchema.extend({
      /** Where it stands or will stand among the lines of the page. */
      order: z.number(),
      /** In pixels of the page's facsimile; null where nobody knows. */
      box: boxSchema.nullable(),
      /** The article that it is in, or would go into; null where it is or will be unaccounted for, or was set aside. */
      articleId: z.string().nullable(),
      isAdded: z.boolean(),
    }),
  ),
})
export type ComparedReadings = z.infer<typeof comparedReadingsSchema>
export type ReadingDifference = ComparedReadings['differences'][number]
/** A line that only the other source has. */
export type MissingLine = ComparedReadings['onlyThere'][number]
