import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { Acting } from '../actor.ts'
import { act } from '../act.ts'
import { bylinesOf, contentOf } from '../articles/contentRow.ts'
import { db } from '../database/db.ts'
import { ensureMentions } from './ensureMentions.ts'

const atOnce = 200

/** Gives printed bylines of old articles that have no mention one, and links those whose name is one reporter's. */
export async function mentionMissed(
  acting: Acting,
  publicationIds: readonly string[],
): Promise<{ readonly articles: number } | Refusal> {
  let articles = 0
  for (;;) {
    const found = await db().$queryRaw<{ id: string }[]>`
      SELECT DISTINCT a."id" FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId"
      JOIN "Revision" r ON r."id" = a."latestRevisionId"
      CROSS JOIN LATERAL jsonb_array_elements(r."bylines") AS b(byline)
      WHERE i."publicationId" = ANY(${[...publicationIds]}::uuid[]) AND a."goneAt" IS NULL
        AND NOT EXISTS (SELECT 1 FROM "Mention" m WHERE m."articleId" = a."id" AND m."key" = b.byline->>'key')
      LIMIT ${atOnce}`
    if (found.length === 0) return { articles }
    const part = await act(acting, (tx) => mentionPart(tx, found), 60_000)
    if (isRefusal(part)) return part
    articles += found.length
  }
}

async function mentionPart(
  tx: Parameters<typeof ensureMentions>[0],
  found: readonly { readonly id: string }[],
): Promise<{ readonly articles: number }> {
  const rows = await tx.article.findMany({
    where: { id: { in: found.map(({ id }) => id) } },
    select: {
      ...{ id: true, latestRevision: true },
      revisions: { where: { cause: { in: ['imported', 'assembled'] } }, select: { bylines: true } },
    },
  })
  for (const { id, latestRevision, revisions } of rows) {
    const found = new Set(revisions.flatMap((one) => bylinesOf(one).map(({ key }) => key)))
    const byHand = (key: string): boolean => !found.has(key)
    if (latestRevision) await ensureMentions(tx, id, contentOf(latestRevision), { byHand })
  }
  return { articles: rows.length }
}
