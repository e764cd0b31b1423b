import { Prisma } from '../database/generated/client.ts'
import type { HitSearch } from './hitConditions.ts'

/** How much an entry is about the words: how often it has them for its length, and whether its headlines do. */
export function relevance({ terms }: HitSearch): Prisma.Sql {
  const scores = terms
    .filter(({ isExcluded }) => !isExcluded)
    .map(
      ({ folded }) => Prisma.sql`
        (least(12, (length("text") - length(replace("text", ${folded}, ''))) / ${folded.length}::float)
          / (1 + ln(10 + length("text")))
        + CASE WHEN strpos("title", ${folded}) > 0 THEN 3 ELSE 0 END)`,
    )
  return Prisma.sql`(${Prisma.join(scores, ' + ')})`
}
