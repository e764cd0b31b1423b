import { db } from '../database/db.ts'

/** How many bylines point at each of these reporters now, by reporter id; those of records merged into them count. */
export async function countMentions(reporterIds: readonly string[]): Promise<Map<string, number>> {
  if (reporterIds.length === 0) return new Map()
  const rows = await db().$queryRaw<{ reporterId: string; count: number }[]>`
    SELECT coalesce(r."mergedIntoId", r."id") AS "reporterId", count(*)::int AS count
    FROM "Reporter" r JOIN "MentionStanding" s ON s."reporterId" = r."id" AND s."isPrinted"
    WHERE r."id" = ANY(${reporterIds}::uuid[]) OR r."mergedIntoId" = ANY(${reporterIds}::uuid[])
    GROUP BY 1`
  return new Map(rows.map(({ reporterId, count }) => [reporterId, count]))
}
