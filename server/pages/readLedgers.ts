import type { Ledger } from '#domain/issues/issueView.ts'
import { countLedger, type LedgerStretch } from '#domain/pages/countLedger.ts'
import { db } from '../database/db.ts'

/** The completeness ledger of each page, by page id: over the lines of its current source and those added to them. */
export async function readLedgers(pageIds: readonly string[]): Promise<Map<string, Ledger>> {
  if (pageIds.length === 0) return new Map()
  const stretches = await db().$queryRaw<(LedgerStretch & { pageId: string })[]>`
    SELECT l."pageId", l."text", p."from", p."to", p."articleId", p."reason"
    FROM "Placement" p JOIN "Line" l ON l."id" = p."lineId" JOIN "Page" g ON g."id" = l."pageId"
      LEFT JOIN "AddedLine" a ON a."lineId" = l."id"
    WHERE g."id" = ANY(${pageIds}::uuid[]) AND (l."sourceId" = g."currentSourceId" OR a."lineId" IS NOT NULL)`
  const byPage = Map.groupBy(stretches, ({ pageId }) => pageId)
  return new Map([...byPage].map(([pageId, own]) => [pageId, countLedger(own)]))
}
