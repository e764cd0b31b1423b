import type { ReporterRow } from '#domain/reporters/reporterView.ts'
import { db } from '../database/db.ts'

/** Records by id as lists show them, in the order of the ids. Counts are over all publications. */
export async function readReporterRows(ids: readonly string[]): Promise<readonly ReporterRow[]> {
  if (ids.length === 0) return []
  const rows = await db().$queryRaw<(ReporterRow & { readonly first: number | null; readonly last: number | null })[]>`
    SELECT r."id", r."displayName", r."sortKey", r."kind", r."organisation", count(s."mentionId")::int AS "mentions",
      extract(year FROM min(i."date"))::int AS "first", extract(year FROM max(i."date"))::int AS "last"
    FROM "Reporter" r
    LEFT JOIN "Reporter" h ON h."id" = r."id" OR h."mergedIntoId" = r."id"
    LEFT JOIN "MentionStanding" s ON s."reporterId" = h."id" AND s."isPrinted"
    LEFT JOIN "Article" a ON a."id" = s."articleId" LEFT JOIN "Issue" i ON i."id" = a."issueId"
    WHERE r."id" = ANY(${[...ids]}::uuid[]) GROUP BY r."id"`
  const byId = new Map(
    rows.map(({ first, last, ...row }) => {
      const years = first === null || last === null ? null : { from: first, to: last }
      return [row.id, { ...row, years }]
    }),
  )
  return ids.flatMap((id) => byId.get(id) ?? [])
}
