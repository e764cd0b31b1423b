import type { Transaction } from '../database/db.ts'

/**
 * Writes what these articles add to the pages of those who signed them: for each reporter the first of their bylines in the
 * revision that is public, whatever the desk has made of it since. Of an article without an entry of the public's, nothing.
 */
export async function writeSigned(tx: Transaction, articleIds: readonly string[]): Promise<void> {
  const ids = [...articleIds]
  await tx.$executeRaw`DELETE FROM "SignedEntry" WHERE "articleId" = ANY(${ids}::uuid[])`
  await tx.$executeRaw`
    INSERT INTO "SignedEntry" ("reporterId", "articleId", "issueDate", "sequence", "section", "printed", "role", "place")
    SELECT DISTINCT ON (s."reporterId", a."id") s."reporterId", a."id", i."date", a."sequence", e."sectionName",
      b.byline->>'printed', b.byline->>'role', b.place
    FROM "SearchEntry" e JOIN "Article" a ON a."id" = e."articleId" JOIN "Issue" i ON i."id" = a."issueId"
    JOIN "Revision" r ON r."id" = a."publishedRevisionId"
    CROSS JOIN LATERAL jsonb_array_elements(r."bylines") WITH ORDINALITY AS b(byline, place)
    JOIN "Mention" m ON m."articleId" = a."id" AND m."key" = b.byline->>'key'
    JOIN "MentionStanding" s ON s."mentionId" = m."id"
    WHERE e."audience" = 'public' AND e."articleId" = ANY(${ids}::uuid[]) AND s."reporterId" IS NOT NULL
    ORDER BY s."reporterId", a."id", b.place`
}
