import type { BylineRole } from '#domain/assembly/assembly.ts'
import { signedLimits, signedPerPage, type ReporterAsked, type SignedLimits } from '#domain/reader/reporterAsked.ts'
import type { PublicReporterView } from '#domain/reader/readerViews.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'

export type FoundSigned = {
  /** Of the page asked for, the latest first: one byline an article. */
  readonly signed: readonly { readonly articleId: string; readonly printed: string; readonly role: BylineRole }[]
  /** Among the latest that were looked through, of a year where one is asked for. */
  readonly count: number
  /** There may be others before them. */
  readonly isCapped: boolean
  readonly facets: PublicReporterView['facets']
}

/**
 * What these reporters sign in what the public sees: a page of it, and what it can be narrowed by. The work is bounded,
 * however much an agency signed: the latest are looked through, and of each year as many as are counted.
 */
export async function findSigned(
  reporterIds: readonly string[],
  asked: ReporterAsked,
  { looked, ofYear }: SignedLimits = signedLimits,
): Promise<FoundSigned> {
  const latest = latestOf(reporterIds, asked.year, looked)
  const [signed, counts, year] = await Promise.all([
    db().$queryRaw<FoundSigned['signed']>`
      WITH latest AS (${latest}) SELECT "articleId", "printed", "role" FROM latest
      WHERE ${isOfSection(asked)} AND ${isOfRole(asked)}
      ORDER BY "issueDate" DESC, "sequence", "articleId" LIMIT ${signedPerPage} OFFSET ${(asked.at - 1) * signedPerPage}`,
    db().$queryRaw<CountRow[]>`
      WITH latest AS (${latest})
      SELECT "section", "role", grouping("section") AS "noSection", grouping("role") AS "noRole",
        count(*) FILTER (WHERE ${isOfRole(asked)})::int AS "ofSection",
        count(*) FILTER (WHERE ${isOfSection(asked)})::int AS "ofRole",
        count(*) FILTER (WHERE ${isOfSection(asked)} AND ${isOfRole(asked)})::int AS "ofAll", count(*)::int AS "looked"
      FROM latest GROUP BY GROUPING SETS (("section"), ("role"), ())`,
    countYears(reporterIds, asked, ofYear),
  ])
  const whole = counts.find(({ noSection, noRole }) => noSection && noRole)
  const isCapped = (whole?.looked ?? 0) >= looked
  return { signed, count: whole?.ofAll ?? 0, isCapped, facets: { year, ...facetsOf(counts) } }
}

const isOfSection = ({ section }: ReporterAsked): Prisma.Sql =>
  section === null ? Prisma.sql`true` : Prisma.sql`"section" = ${section}`
const isOfRole = ({ role }: ReporterAsked): Prisma.Sql =>
  role === null ? Prisma.sql`true` : Prisma.sql`"role" = ${role}`

/**
 * The latest of all of them, each one's as the index gives them; one row an article, also where two signed it who are one.
 */
const latestOf = (reporterIds: readonly string[], year: number | null, most: number): Prisma.Sql => Prisma.sql`
  SELECT * FROM (
    SELECT DISTINCT ON (s."articleId") s.* FROM unnest(${[...reporterIds]}::uuid[]) AS own(id) CROSS JOIN LATERAL (
      SELECT * FROM "SignedEntry" WHERE "reporterId" = own.id AND ${year === null ? Prisma.sql`true` : isOfYear(year)}
      ORDER BY "issueDate" DESC, "sequence", "articleId" LIMIT ${most}) s
    ORDER BY s."articleId", s."place") one
  ORDER BY "issueDate" DESC, "sequence", "articleId" LIMIT ${most}`

const isOfYear = (year: number): Prisma.Sql =>
  Prisma.sql`"issueDate" >= make_date(${year}::int, 1, 1) AND "issueDate" <= make_date(${year}::int, 12, 31)`

/** How many of each year there are, the latest year first; of none more than are counted. */
async function countYears(reporterIds: readonly string[], asked: ReporterAsked, most: number) {
  const rows = await db().$queryRaw<{ year: number; count: number }[]>`
    WITH own AS (SELECT unnest(${[...reporterIds]}::uuid[]) AS id), ends AS (
      SELECT min(e."first") AS "first", max(e."last") AS "last" FROM own CROSS JOIN LATERAL (
        SELECT min("issueDate") AS "first", max("issueDate") AS "last" FROM "SignedEntry" WHERE "reporterId" = own.id) e)
    SELECT year, least(count(DISTINCT s."articleId"), ${most}::int)::int AS "count"
    FROM ends CROSS JOIN LATERAL generate_series(extract(year FROM ends."first")::int, extract(year FROM ends."last")::int) AS year
    CROSS JOIN own CROSS JOIN LATERAL (
      SELECT * FROM "SignedEntry" WHERE "reporterId" = own.id
        AND "issueDate" >= make_date(year, 1, 1) AND "issueDate" <= make_date(year, 12, 31)
      ORDER BY "issueDate" DESC, "sequence", "articleId" LIMIT ${most}) s
    WHERE ${isOfSection(asked)} AND ${isOfRole(asked)} GROUP BY year ORDER BY year DESC`
  return rows.map(({ year, count }) => ({ value: String(year), count }))
}

type CountRow = {
  readonly section: string | null
  readonly role: string | null
  readonly noSection: number
  readonly noRole: number
  readonly ofSection: number
  readonly ofRole: number
  readonly ofAll: number
  readonly looked: number
}

/** Of each section how many with the role that is asked for, and the other way round; the most first. */
function facetsOf(rows: readonly CountRow[]): Pick<FoundSigned['facets'], 'section' | 'role'> {
  const facet = (own: readonly (readonly [value: string | null, count: number])[]) =>
    own
      .flatMap(([value, count]) => (value !== null && value !== '' && count > 0 ? [{ value, count }] : []))
      .sort((a, b) => b.count - a.count)
  return {
    section: facet(rows.filter(({ noSection }) => !noSection).map(({ section, ofSection }) => [section, ofSection])),
    role: facet(rows.filter(({ noRole }) => !noRole).map(({ role, ofRole }) => [role, ofRole])),
  }
}
