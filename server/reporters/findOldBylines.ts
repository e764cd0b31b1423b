import { bylinesInBody } from '#domain/bylines/bylinesInBody.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { Acting } from '../actor.ts'
import { act } from '../act.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { newId } from '../database/newId.ts'
import { linkByName } from './linkByName.ts'
import { blockStretches, stretchText } from './bylineBlock.ts'

const atOnce = 100

/**
 * Reads the texts of old articles again, a part of them in a transaction of its own: whoever signs in them by today's rules,
 * and has no mention there yet, gets one that waits, or is linked by rule. No text, no list of bylines and no approval is
 * touched: the mention stands beside the revisions. What was found, and how far the run is, stands with it: whoever ends the
 * run, the next part begins behind this one. Two that work on one run take turns.
 * @returns false where nothing was left
 */
export function findInPart(acting: Acting, runId: string): Promise<boolean | Refusal> {
  return act(
    acting,
    async (tx, tell) => {
      const run = await lockRun(tx, runId)
      const ids = run.finishedAt ? [] : await nextArticles(tx, run)
      const last = ids.at(-1)
      if (last === undefined) return false
      const { found, linked } = await findIn(tx, ids)
      const told = { objectKind: 'publication', objectId: run.publicationId, publicationId: run.publicationId } as const
      if (linked > 0) await tell({ verb: 'bylinesLinkedByRule', ...told, details: { mentions: linked } })
      const more = (by: number) => ({ increment: by })
      const data = { done: more(ids.length), found: more(found), linked: more(linked), afterArticleId: last }
      await tx.oldBylinesRun.update({ where: { id: runId }, data })
      return true
    },
    60_000,
  )
}

/** A run as it stands, until the transaction ends nobody else's. */
export async function lockRun(tx: Transaction, runId: string) {
  await tx.$queryRaw`SELECT 1 FROM "OldBylinesRun" WHERE "id" = ${runId}::uuid FOR UPDATE`
  return tx.oldBylinesRun.findUniqueOrThrow({ where: { id: runId } })
}

/** Articles as they stand, which nobody changes meanwhile: what is read of them is what mentions are made by. */
async function nextArticles(
  tx: Transaction,
  run: { readonly publicationId: string; readonly afterArticleId: string | null },
) {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a."id" FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId"
    WHERE i."publicationId" = ${run.publicationId}::uuid AND a."goneAt" IS NULL
      AND (${run.afterArticleId}::uuid IS NULL OR a."id" > ${run.afterArticleId}::uuid)
    ORDER BY a."id" LIMIT ${atOnce} FOR NO KEY UPDATE OF a`
  return rows.map(({ id }) => id)
}

const ofArticle = {
  ...{ id: true, latestRevision: { select: contentColumns } },
  mentions: { select: { key: true, name: true } },
  placements: blockStretches,
} as const satisfies Prisma.ArticleSelect

type Found = { readonly found: number; readonly linked: number }

async function findIn(tx: Transaction, ids: readonly string[]): Promise<Found> {
  const articles = await tx.article.findMany({ where: { id: { in: [...ids] } }, select: ofArticle })
  const rows = articles.flatMap(missedIn)
  if (rows.length === 0) return { found: 0, linked: 0 }
  await tx.mention.createMany({ data: rows.map(({ lineId: _, ...row }) => ({ ...row, foundLater: true })) })
  for (const { id, lineId } of rows)
    if (lineId !== null) await tx.mentionStanding.update({ where: { mentionId: id }, data: { lineId } })
  return { found: rows.length, linked: await linkByName(tx, rows) }
}

/** The bylines in an article's text that have no mention, as rows of mentions. */
function missedIn(article: Prisma.ArticleGetPayload<{ select: typeof ofArticle }>) {
  const { id: articleId, latestRevision, mentions, placements } = article
  if (!latestRevision) return []
  const content = contentOf(latestRevision)
  const had = [...content.bylines, ...mentions]
  const freeKey = freeKeys(new Set(had.map(({ key }) => key)))
  const apart = placements.map(stretchText)
  const found = bylinesInBody(
    content,
    apart,
    had.map(({ name }) => name),
  )
  const rows = found.map((byline, at) => ({
    ...{ id: newId(), articleId, key: freeKey(), position: content.bylines.length + at },
    ...byline,
  }))
  return rows
}

/** Keys that no byline of the article has or had. */
function freeKeys(taken: ReadonlySet<string>): () => string {
  let last = 0
  return () => {
    do last += 1
    while (taken.has(`r${last}`))
    return `r${last}`
  }
}
