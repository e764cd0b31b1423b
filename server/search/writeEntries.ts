import { toCalendarDate } from '../issues/calendarDate.ts'
import type { Transaction } from '../database/db.ts'
import { writeSigned } from './writeSigned.ts'
import { entryRows, entrySource, type EntryRow, type EntrySource } from './entryRow.ts'

/**
 * Writes the search entries of articles as they stand in this transaction, and takes away those that are not to be.
 * Locks in the order of ids, as the last thing a transaction does, so that two never wait for each other.
 */
export async function writeEntries(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  if (articleIds.length === 0) return
  const ids = [...articleIds].sort()
  await tx.$executeRaw`
    SELECT pg_advisory_xact_lock(hashtextextended(id, 8)) FROM (SELECT unnest(${ids}::text[]) AS id ORDER BY 1) ids`
  for (let at = 0; at < ids.length; at += mostRead) await writeSome(tx, ids.slice(at, at + mostRead))
}

/** Articles whose texts stand in memory at a time. */
const mostRead = 50

async function writeSome(tx: Transaction, ids: readonly string[]): Promise<void> {
  const articles = await tx.article.findMany({ where: { id: { in: [...ids] } }, select: entrySource })
  const rows = articles.flatMap((article) => entryRows(article).map((entry) => ({ article, entry })))
  const kept = rows.map(({ entry }) => entry.articleId + entry.audience)
  await tx.$executeRaw`
    DELETE FROM "SearchEntry" WHERE "articleId" = ANY(${ids}::uuid[])
      AND "articleId" || "audience" <> ALL(${kept}::text[])`
  for (const { article, entry } of rows) await writeEntry(tx, article, entry)
  await writeSigned(tx, ids)
}

async function writeEntry(tx: Transaction, { kind, issue, pages }: EntrySource, entry: EntryRow): Promise<void> {
  const { articleId, audience, revisionId, title, text, grams, reporterIds } = entry
  const labels = pages.map(({ page }) => page.label)
  const section = pages[0]?.page.sectionName ?? null
  await tx.$executeRaw`
    INSERT INTO "SearchEntry" AS e ("articleId", "audience", "revisionId", "publicationId", "issueDate", "pageLabels",
      "sectionName", "kind", "reporterIds", "title", "text", "grams")
    VALUES (${articleId}::uuid, ${audience}, ${revisionId}::uuid, ${issue.publicationId}::uuid,
      ${toCalendarDate(issue.date)}::date, ${labels}::text[], ${section}, ${kind}, ${reporterIds}::uuid[], ${title}, ${text},
      ${grams}::int[])
    ON CONFLICT ("articleId", "audience") DO UPDATE SET "revisionId" = excluded."revisionId",
      "publicationId" = excluded."publicationId", "issueDate" = excluded."issueDate",
      "pageLabels" = excluded."pageLabels", "sectionName" = excluded."sectionName", "kind" = excluded."kind",
      "reporterIds" = excluded."reporterIds", "title" = excluded."title", "text" = excluded."text",
      "grams" = excluded."grams", "updatedAt" = now()
    WHERE (e."revisionId", e."publicationId", e."issueDate", e."pageLabels", e."sectionName", e."kind", e."reporterIds",
        e."title", e."text")
      IS DISTINCT FROM (excluded."revisionId", excluded."publicationId", excluded."issueDate", excluded."pageLabels",
        excluded."sectionName", excluded."kind", excluded."reporterIds", excluded."title", excluded."text")`
}
