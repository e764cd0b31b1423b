import { bylinesInBody } from '#domain/bylines/bylinesInBody.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { Acting } from '../actor.ts'
import { act } from '../act.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { db, type Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { newId } from '../database/newId.ts'
import { linkByName } from './linkByName.ts'
import { settleStandings } from './ensureMentions.ts'

const atOnce = 100

/** How far a run is: articles gone through so far, and what was found in them. */
export type OldBylinesFound = { readonly articles: number; readonly found: number; readonly linked: number }

/**
 * Reads the texts of all old articles of a publication again: whoever signs in them by today's rules, and has no mention
 * there yet, gets one that waits, or is linked by rule. No text, no list of bylines and no approval is touched: the mention
 * stands beside the revisions. Run again, it finds nothing more. In parts, each a transaction of its own.
 */
export async function findOldBylines(
  acting: Acting,
  publicationId: string,
  onPart: (now: OldBylinesFound) => Promise<void> | void = () => undefined,
): Promise<OldBylinesFound | Refusal> {
  let now: OldBylinesFound = { articles: 0, found: 0, linked: 0 }
  for (let after: string | null = null; ;) {
    const rows: { id: string }[] = await db().article.findMany({
      where: { issue: { publicationId }, goneAt: null, ...(after === null ? {} : { id: { gt: after } }) },
      orderBy: { id: 'asc' },
      take: atOnce,
      select: { id: true },
    })
    const last = rows.at(-1)
    if (!last) return now
    const part = await act(
      acting,
      (tx) =>
        findIn(
          tx,
          rows.map(({ id }) => id),
        ),
      60_000,
    )
    if (isRefusal(part)) return part
    now = { articles: now.articles + rows.length, found: now.found + part.found, linked: now.linked + part.linked }
    after = last.id
    await onPart(now)
  }
}

const ofArticle = {
  ...{ id: true, latestRevision: { select: contentColumns } },
  mentions: { select: { key: true, name: true } },
  placements: {
    where: { part: 'bylineBlock' },
    orderBy: { order: 'asc' },
    select: { line: { select: { text: true } } },
  },
} as const satisfies Prisma.ArticleSelect

type Found = { readonly found: number; readonly linked: number }

async function findIn(tx: Transaction, ids: readonly string[]): Promise<Found> {
  const articles = await tx.article.findMany({ where: { id: { in: [...ids] } }, select: ofArticle })
  const made = articles.flatMap(missedIn)
  const rows = made.flatMap((one) => one.rows)
  if (rows.length === 0) return { found: 0, linked: 0 }
  await tx.mention.createMany({ data: rows.map(({ lineId: _, ...row }) => ({ ...row, foundLater: true })) })
  for (const { id, lineId } of rows)
    if (lineId !== null) await tx.mentionStanding.update({ where: { mentionId: id }, data: { lineId } })
  await settleStandings(tx, made)
  return { found: rows.length, linked: await linkByName(tx, rows) }
}

/** The bylines in an article's text that have no mention, as rows of mentions. */
function missedIn(article: Prisma.ArticleGetPayload<{ select: typeof ofArticle }>) {
  const { id: articleId, latestRevision, mentions, placements } = article
  if (!latestRevision) return []
  const content = contentOf(latestRevision)
  const had = [...content.bylines, ...mentions]
  const freeKey = freeKeys(new Set(had.map(({ key }) => key)))
  const apart = placements.map(({ line }) => line.text)
  const found = bylinesInBody(
    content,
    apart,
    had.map(({ name }) => name),
  )
  const rows = found.map((byline, at) => ({
    ...{ id: newId(), articleId, key: freeKey(), position: content.bylines.length + at },
    ...byline,
  }))
  return rows.length > 0 ? [{ articleId, content, rows }] : []
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
