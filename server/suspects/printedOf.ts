import { printedRuns } from '#domain/suspects/seenRuns.ts'
import { db } from '../database/db.ts'
import { keptFor } from './keptFor.ts'
import { takingTurns } from './takingTurns.ts'

/** So many of the latest published articles are looked through: some years of a weekly, a month or two of a daily. */
const latest = 2_000

/**
 * Which characters stand beside which in what a publication published lately, as it was within the hour. Only what people
 * approved counts: pages as received hold the same slips again and again.
 */
export const printedOf = keptFor(60 * 60_000, async (publicationId) => {
  const articles = await db().article.findMany({
    where: { issue: { publicationId }, publishedRevisionId: { not: null }, goneAt: null },
    orderBy: { id: 'desc' },
    take: latest,
    select: { publishedRevision: { select: { plainText: true } } },
  })
  return takingTurns(printedRuns(articles.flatMap(({ publishedRevision }) => publishedRevision?.plainText ?? [])))
})
