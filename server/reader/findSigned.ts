import type { BylineRole } from '#domain/assembly/assembly.ts'
import { signedPerPage, type ReporterAsked } from '#domain/reader/reporterAsked.ts'
import { signedFacets, type PublicReporterView, type SignedFacet } from '#domain/reader/readerViews.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'

export type FoundSigned = {
  /** Of the page asked for, the latest first: one byline an article. */
  readonly signed: readonly { readonly articleId: string; readonly printed: string; readonly role: BylineRole }[]
  readonly count: number
  readonly facets: PublicReporterView['facets']
}

/** What these reporters sign in what the public sees: a page of it, and what it can be narrowed by. */
export async function findSigned(reporterIds: readonly string[], asked: ReporterAsked): Promise<FoundSigned> {
  const signed = signedBy(reporterIds)
  const [facetRows, rows] = await Promise.all([
    db().$queryRaw<FacetRow[]>`
      WITH signed AS (${signed})
      SELECT "year"::text, "section", "role", grouping("year") AS "noYear", grouping("section") AS "noSection",
        grouping("role") AS "noRole", count(*) FILTER (WHERE ${except(asked, 'year')})::int AS "ofYear",
        count(*) FILTER (WHERE ${except(asked, 'section')})::int AS "ofSection",
        count(*) FILTER (WHERE ${except(asked, 'role')})::int AS "ofRole",
        count(*) FILTER (WHERE ${except(asked, null)})::int AS "ofAll"
      FROM signed GROUP BY GROUPING SETS (("year"), ("section"), ("role"), ())`,
    db().$queryRaw<FoundSigned['signed']>`
      WITH signed AS (${signed})
      SELECT "articleId", "printed", "role" FROM signed WHERE ${except(asked, null)}
      ORDER BY "date" DESC, "sequence", "articleId" LIMIT ${signedPerPage} OFFSET ${(asked.at - 1) * signedPerPage}`,
  ])
  const whole = facetRows.find(({ noYear, noSection, noRole }) => noYear && noSection && noRole)
  return { signed: rows, count: whole?.ofAll ?? 0, facets: facetsOf(facetRows) }
}

/** One row an article: the first of their bylines in the revision that is public, whatever the desk has made of it since. */
const signedBy = (reporterIds: readonly string[]): Prisma.Sql => Prisma.sql`
  SELECT DISTINCT ON (a."id") a."id" AS "articleId", a."sequence", i."date", extract(year FROM i."date")::int AS "year",
    p."sectionName" AS "section", b.byline->>'printed' AS "printed", b.byline->>'role' AS "role"
  FROM "MentionStanding" s JOIN "Mention" m ON m."id" = s."mentionId"
  JOIN "Article" a ON a."id" = s."articleId" JOIN "Issue" i ON i."id" = a."issueId" AND i."publicSince" IS NOT NULL
  JOIN "Revision" r ON r."id" = a."publishedRevisionId"
  CROSS JOIN LATERAL jsonb_array_elements(r."bylines") WITH ORDINALITY AS b(byline, place)
  LEFT JOIN "ArticlePage" ap ON ap."articleId" = a."id" AND ap."ordinal" = 0
  LEFT JOIN "Page" p ON p."id" = ap."pageId"
  WHERE s."reporterId" = ANY(${[...reporterIds]}::uuid[]) AND b.byline->>'key' = m."key"
  ORDER BY a."id", b.place`

type FacetRow = {
  readonly year: string | null
  readonly section: string | null
  readonly role: string | null
  readonly noYear: number
  readonly noSection: number
  readonly noRole: number
  readonly ofYear: number
  readonly ofSection: number
  readonly ofRole: number
  readonly ofAll: number
}

/** All that is asked but one: how many each value of that one would leave. */
function except({ year, section, role }: ReporterAsked, left: SignedFacet | null): Prisma.Sql {
  const conditions = [
    ...(year !== null && left !== 'year' ? [Prisma.sql`"year" = ${year}`] : []),
    ...(section !== null && left !== 'section' ? [Prisma.sql`"section" = ${section}`] : []),
    ...(role !== null && left !== 'role' ? [Prisma.sql`"role" = ${role}`] : []),
  ]
  return conditions.length === 0 ? Prisma.sql`true` : Prisma.join(conditions, ' AND ')
}

function facetsOf(rows: readonly FacetRow[]): FoundSigned['facets'] {
  const isOf = (row: FacetRow, facet: SignedFacet): boolean =>
    ({ year: row.noYear, section: row.noSection, role: row.noRole })[facet] === 0
  const countOf = ({ ofYear, ofSection, ofRole }: FacetRow, facet: SignedFacet): number =>
    ({ year: ofYear, section: ofSection, role: ofRole })[facet]
  const facet = (name: SignedFacet) =>
    rows
      .filter((row) => isOf(row, name))
      .map((row) => ({ value: row[name] ?? '', count: countOf(row, name) }))
      .filter(({ value, count }) => value !== '' && count > 0)
      .sort((a, b) => (name === 'year' ? Number(b.value) - Number(a.value) : b.count - a.count))
  const [year, section, role] = signedFacets.map(facet)
  return { year: year ?? [], section: section ?? [], role: role ?? [] }
}
