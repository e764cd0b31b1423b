import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import type { Words } from '../reader/outlook.ts'
import { wordsOf } from './preview.ts'

/**
 * The words that publishing an issue now would put out, by article id: what is approved and was never public. What was
 * retracted comes back by a step of its own, and what is public already is seen as it is.
 */
export async function issueWords(issueId: string): Promise<ReadonlyMap<string, Words>> {
  const articles = await db().article.findMany({
    where: { issueId, goneAt: null, deskState: 'approved', publishedRevisionId: null },
    select: {
      id: true,
      approvedRevision: { select: contentColumns },
      publishings: { orderBy: { id: 'desc' }, take: 1, select: { kind: true } },
    },
  })
  return new Map(
    articles.flatMap(({ id, approvedRevision, publishings }) =>
      approvedRevision && publishings[0]?.kind !== 'retract' ? [[id, wordsOf(contentOf(approvedRevision))]] : [],
    ),
  )
}
