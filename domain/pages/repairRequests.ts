import { z } from 'zod'

/** Rejects one repair of a page, or with `all` every repair of its rule there; `version` is the page's that the person saw. */
export const repairRejectionSchema = z.strictObject({
  repair: z.uuid(),
  all: z.boolean().default(false),
  version: z.string().length(64),
})
export type RepairRejection = z.infer<typeof repairRejectionSchema>

/** The page's version after it, how many were rejected, and how many were left because their articles may not be touched. */
export type RepairsRejected = { readonly version: string; readonly rejected: number; readonly left: number }

/** A repair of a page as the Page screen shows it. */
export const pageRepairSchema = z.object({
  id: z.string(),
  articleId: z.string().nullable(),
  rule: z.string(),
  before: z.string(),
  after: z.string(),
  /** 0 to 1: how sure the assembly is. */
  confidence: z.number(),
  isRejected: z.boolean(),
  /** The stretches of lines that it is about. */
  places: z.array(z.object({ line: z.string(), from: z.number(), to: z.number() })),
})
export type PageRepair = z.infer<typeof pageRepairSchema>

/** Assembles a page again; `version` is the page's that the person saw. */
export const assembleAgainSchema = z.strictObject({ version: z.string().length(64) })

/** The page's version after it, how many articles changed, and how many were left because people have worked on them. */
export type AssembledAgain = { readonly version: string; readonly changed: number; readonly kept: number }
