import { db } from '../database/db.ts'

/** How many bylines point at each of these reporters now, by reporter id: the last link of a mention counts. */
export async function countMentions(reporterIds: readonly string[]): Promise<Map<string, number>> {
  if (reporterIds.length === 0) return new Map()
  const rows = await db().$queryRaw<{ reporterId: string; count: number }[]>`
    SELECT last."reporterId", count(*)::int AS count
    FROM (SELECT DISTINCT "mentionId" FROM "MentionLink" WHERE "reporterId" = ANY(${reporterIds}::uuid[])) m
    JOIN LATERAL (
      SELECT "reporterId" FROM "MentionLink" WHERE "mentionId" = m."mentionId" ORDER BY "id" DESC LIMIT 1
    ) last ON true
    WHERE last."reporterId" = ANY(${reporterIds}::uuid[]) GROUP BY 1`
  return new Map(rows.map(({ reporterId, count }) => [reporterId, count]))
}
