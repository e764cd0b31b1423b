import { issuePath, issueSlug, parseIssueSlug } from '#domain/reader/addresses.ts'
import type { PublicIssueRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { fromCalendarDate, toCalendarDate } from '../issues/calendarDate.ts'
import { isPublicArticle } from './publicArticles.ts'

export const isPublicIssue = { publicSince: { not: null } } as const satisfies Prisma.IssueWhereInput

/** A publication is in public once one of its issues is. */
export const isPublicPublication = { issues: { some: isPublicIssue } } as const satisfies Prisma.PublicationWhereInput

export const issueColumns = {
  id: true,
  date: true,
  number: true,
  edition: true,
  publicationId: true,
  publication: { select: { slug: true, title: true, language: true, script: true } },
  _count: { select: { articles: { where: isPublicArticle } } },
} as const satisfies Prisma.IssueSelect

export type PublicIssue = Prisma.IssueGetPayload<{ select: typeof issueColumns }>

/** Public issues of a publication, the latest first. */
export async function listPublicIssues(where: Prisma.IssueWhereInput, take?: number): Promise<PublicIssue[]> {
  return db().issue.findMany({
    where: { AND: [isPublicIssue, where] },
    orderBy: [{ date: 'desc' }, { edition: 'desc' }],
    select: issueColumns,
    ...(take === undefined ? {} : { take }),
  })
}

export function publicIssueRow(issue: PublicIssue): PublicIssueRow {
  const { number, edition, publication, _count } = issue
  const date = toCalendarDate(issue.date)
  const path = issuePath(publication.slug, issueSlug(date, edition))
  return { path, date, number, edition, articles: _count.articles }
}

/** The public issue at an address; null where there is none. */
export async function findPublicIssue(publicationSlug: string, slug: string): Promise<PublicIssue | null> {
  const place = parseIssueSlug(slug)
  if (!place) return null
  const [issue] = await listPublicIssues({
    ...{ publication: { slug: publicationSlug }, edition: place.edition },
    date: fromCalendarDate(place.date),
  })
  return issue ?? null
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

export const publicationOf = ({ publication }: PublicIssue): PublicPublication => publication
