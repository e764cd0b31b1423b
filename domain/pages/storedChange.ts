import { z } from 'zod'
import { paragraphRoles, unassignedReasons } from '#domain/assembly/assembly.ts'
import { polygonSchema } from './acts/pageAct.ts'
import { laidPartNames } from './layout.ts'
import type { LayoutChange } from './layoutChange.ts'

const stretch = z.object({ line: z.string(), from: z.number(), to: z.number() })
const part = z.object({
  part: z.enum(laidPartNames),
  role: z.enum(paragraphRoles).exactOptional(),
  stretches: z.array(stretch),
})
const article = z.object({ id: z.string(), parts: z.array(part), confidence: z.number(), byHand: z.boolean() })
const aside = z.object({ stretch, reason: z.enum([...unassignedReasons, 'blank']), byHand: z.boolean() })
const zone = z.object({
  ...{ id: z.string(), role: z.enum(['article', 'picture']), polygon: polygonSchema },
  ...{ captionLine: z.string().nullable(), article: z.string() },
})
// What was kept before zones could be drawn, readings taken and lines added has none.
const zones = z.array(zone).default([])
const reading = z.object({ line: z.string(), source: z.string(), stretches: z.array(stretch) })
const readings = z.array(reading).default([])
const added = z.array(z.object({ line: z.string(), after: z.number() })).default([])
const side = z.object({
  ...{ articles: z.array(article), aside: z.array(aside), zones, readings, added },
  order: z.array(z.string()),
})
const change = z.object({ before: side, after: side })

/** A change as it was kept, with its keys in their order again: changes are compared key by key. Throws on any other value. */
export const readStoredChange = (kept: unknown): LayoutChange => change.parse(kept)
