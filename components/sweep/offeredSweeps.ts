import { z } from 'zod'

const offer = z.object({
  words: z.string(),
  replacement: z.string(),
  times: z.number(),
  articles: z.number(),
  open: z.number(),
})

/** A sweep that is offered: how often editors made the change, in how many articles, and how often it is still to make. */
export type OfferedSweepRow = z.infer<typeof offer>

/** The answer of the server to who asks for offers. */
export const offersSchema = z.object({ offers: z.array(offer) })
