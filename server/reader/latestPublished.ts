import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import type { Scope } from '../search/findScope.ts'
import { openedRow, publishedRow } from './outlook.ts'

/** What the latest are wanted of. Ids; null: all. */
export type LatestOf = Scope & { readonly section: string | null }

/** So many of the last publishings are looked through, whatever else the archive holds. */
const lookedThrough = 4_000
/** So many pages of a section, or issues of a publication, are looked through where these do not fill it. */
const newestPages = 400
const newestIssues = 40

/**
 * Articles that the public saw last, those that changed last first. The work is bounded: the last publishings of all are
 * looked through, and where too few of them are of what is wanted, its newest pages, issues or bylines.
 */
export async function latestPublished(of: LatestOf, most: number): Promise<readonly string[]> {
  if (of.section !== null && !(await isSection(of))) return []
  const last = Prisma.sql`(SELECT "id", "articleId" FROM "Publishing" ORDER BY "id" DESC LIMIT ${lookedThrough})`
  const ids = await latestAmong(last, of, most)
  if (ids.length === most) return ids
  const candidates = newestOf(of)
  if (!candidates) return ids
  const among = Prisma.sql`(SELECT "id", "articleId" FROM "Publishing" WHERE "articleId" IN (${candidates}))`
  return [...new Set([...ids, ...(await latestAmong(among, of, most))])].slice(0, most)
}

/** Whether a page of an open issue is of the section: one that there is not costs no more than this. */
async function isSection({ section, publicationIds }: LatestOf): Promise<boolean> {
  const found = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM "Page" g JOIN "Issue" i ON i."id" = g."issueId"
    WHERE g."sectionName" = ${section} AND ${openedRow} AND ${ofPublications(publicationIds)} LIMIT 1`
  return found.length > 0
}

async function latestAmong(publishings: Prisma.Sql, of: LatestOf, most: number): Promise<string[]> {
  const { publicationIds, reporterIds, section } = of
  const rows = await db().$queryRaw<{ articleId: string }[]>`
    SELECT p."articleId" FROM ${publishings} p
    JOIN "Article" a ON a."id" = p."articleId" JOIN "Issue" i ON i."id" = a."issueId"
    WHERE ${openedRow} AND ${publishedRow} AND ${ofPublications(publicationIds)}
      AND ${reporterIds ? signedBy(reporterIds) : Prisma.sql`true`}
      AND ${section === null ? Prisma.sql`true` : onSection(section)}
    GROUP BY p."articleId" ORDER BY max(p."id") DESC LIMIT ${most}`
  return rows.map(({ articleId }) => articleId)
}

/** The articles that are looked through beside the last publishings: those that came last. Null: there are no others. */
function newestOf({ publicationIds, reporterIds, section }: LatestOf): Prisma.Sql | null {
  // Ids tell when their rows were made.
  if (reporterIds)
    return Prisma.sql`SELECT "articleId" FROM "MentionStanding" WHERE "reporterId" = ANY(${[...reporterIds]}::uuid[])
      ORDER BY "mentionId" DESC LIMIT ${lookedThrough}`
  if (section !== null)
    return Prisma.sql`SELECT t."articleId" FROM "ArticlePage" t WHERE t."pageId" IN (
      SELECT g."id" FROM "Page" g JOIN "Issue" i ON i."id" = g."issueId"
      WHERE g."sectionName" = ${section} AND ${openedRow} AND ${ofPublications(publicationIds)}
      ORDER BY g."id" DESC LIMIT ${newestPages})`
  if (!publicationIds) return null
  return Prisma.sql`SELECT a."id" FROM "Article" a WHERE a."issueId" IN (
    SELECT i."id" FROM "Issue" i WHERE ${openedRow} AND ${ofPublications(publicationIds)}
    ORDER BY i."publicSince" DESC LIMIT ${newestIssues})`
}

const ofPublications = (ids: Scope['publicationIds']): Prisma.Sql =>
  ids ? Prisma.sql`i."publicationId" = ANY(${[...ids]}::uuid[])` : Prisma.sql`true`

/** As the public's search entry has it: by the bylines of the published revision. */
const signedBy = (ids: readonly string[]): Prisma.Sql => Prisma.sql`EXISTS (SELECT FROM "SearchEntry" e
  WHERE e."articleId" = p."articleId" AND e."audience" = 'public' AND e."reporterIds" && ${[...ids]}::uuid[])`

const onSection = (section: string): Prisma.Sql => Prisma.sql`EXISTS (SELECT FROM "ArticlePage" t
  JOIN "Page" g ON g."id" = t."pageId" WHERE t."articleId" = p."articleId" AND g."sectionName" = ${section})`
