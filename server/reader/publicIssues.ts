import { issuePath, issueSlug, parseIssueSlug } from '#domain/reader/addresses.ts'
import type { PublicIssueRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from '../issues/calendarDate.ts'
import { issueMark } from './issueMark.ts'
import { keptView } from './keptView.ts'
import { opened, thePublic, type Outlook } from './outlook.ts'

export const isPublicIssue = opened

/** A publication is in public once one of its issues is. */
export const isPublicPublication = { issues: { some: isPublicIssue } } as const satisfies Prisma.PublicationWhereInput

export type PublicIssue = {
  readonly id: string
  readonly date: Date
  readonly number: string | null
  readonly edition: string
  readonly publicationId: string
  readonly publication: PublicPublication & { readonly timeZone: string; readonly mayReadVertically: boolean }
  /** How many articles of it the public sees. */
  readonly articles: number
}

/** Which issues are meant, by a condition over "Issue" i and "Publication" p, which of them first, and how many. */
type Wanted = { readonly where: Prisma.Sql; readonly order?: 'latest' | 'earliest'; readonly most?: number }

/** Public issues, in one query; the latest first, where nothing else is said. */
export function listPublicIssues(
  { where, order = 'latest', most }: Wanted,
  { issues, articles }: Outlook = thePublic,
): Promise<PublicIssue[]> {
  const way = order === 'latest' ? Prisma.sql`DESC` : Prisma.sql`ASC`
  return db().$queryRaw<PublicIssue[]>`
    SELECT i."id", i."date", i."number", i."edition", i."publicationId",
      json_build_object('slug', p."slug", 'title', p."title", 'language', p."language", 'script', p."script",
        'timeZone', p."timeZone", 'mayReadVertically', p."mayReadVertically") AS "publication",
      (SELECT count(*)::int FROM "Article" a WHERE a."issueId" = i."id" AND ${articles}) AS "articles"
    FROM "Issue" i JOIN "Publication" p ON p."id" = i."publicationId"
    WHERE ${issues} AND ${where}
    ORDER BY i."date" ${way}, i."edition" ${way} LIMIT ${most ?? null}::int`
}

/** Issues of one publication, for `listPublicIssues`. */
export const ofPublication = (publicationId: string): Prisma.Sql => Prisma.sql`p."id" = ${publicationId}::uuid`

export function publicIssueRow(issue: PublicIssue): PublicIssueRow {
  const { number, edition, publication, articles } = issue
  const date = toCalendarDate(issue.date)
  const path = issuePath(publication.slug, issueSlug(date, edition))
  return { path, date, number, edition, articles }
}

/** The public issue at an address; null where there is none. */
export async function findPublicIssue(
  publicationSlug: string,
  slug: string,
  outlook: Outlook = thePublic,
): Promise<PublicIssue | null> {
  const place = parseIssueSlug(slug)
  if (!place) return null
  const { date, edition } = place
  const where = Prisma.sql`p."slug" = ${publicationSlug} AND i."date" = ${date}::date AND i."edition" = ${edition}`
  return keptView(
    outlook,
    ['issue', publicationSlug, slug],
    async () => {
      const [issue] = await listPublicIssues({ where }, outlook)
      return issue ?? null
    },
    issueMark(publicationSlug, place),
  )
}

/** The public publication at an address; null where there is none. */
export async function findPublicPublication(
  slug: string,
): Promise<(PublicPublication & { readonly id: string }) | null> {
  return db().publication.findFirst({
    where: { slug, ...isPublicPublication },
    select: { id: true, slug: true, title: true, language: true, script: true },
  })
}

export function publicationOf({ publication }: PublicIssue): PublicPublication {
  const { slug, title, language, script } = publication
  return { slug, title, language, script }
}

/** Names the issue, for what is kept of it alone. */
export const markOf = ({ publication, date, edition }: PublicIssue): string =>
  issueMark(publication.slug, { date: toCalendarDate(date), edition })
