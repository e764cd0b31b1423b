import { issuePath, issueSlug, parseIssueSlug } from '#domain/reader/addresses.ts'
import type { PublicIssueRow, PublicPublication } from '#domain/reader/readerViews.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { fromCalendarDate, toCalendarDate } from '../issues/calendarDate.ts'
import { keptView } from './keptView.ts'
import { opened, thePublic, type Outlook } from './outlook.ts'

export const isPublicIssue = opened

/** A publication is in public once one of its issues is. */
export const isPublicPublication = { issues: { some: isPublicIssue } } as const satisfies Prisma.PublicationWhereInput

export const issueColumns = {
  id: true,
  date: true,
  number: true,
  edition: true,
  publicationId: true,
  publication: {
    select: { slug: true, title: true, language: true, script: true, timeZone: true, mayReadVertically: true },
  },
} as const satisfies Prisma.IssueSelect

export type PublicIssue = Prisma.IssueGetPayload<{ select: typeof issueColumns }> & {
  /** How many articles of it the public sees. */
  readonly articles: number
}

/** Public issues of a publication, the latest first. */
export async function listPublicIssues(
  where: Prisma.IssueWhereInput,
  take?: number,
  outlook: Outlook = thePublic,
): Promise<PublicIssue[]> {
  const issues = await db().issue.findMany({
    where: { AND: [outlook.issues, where] },
    orderBy: [{ date: 'desc' }, { edition: 'desc' }],
    select: issueColumns,
    ...(take === undefined ? {} : { take }),
  })
  const counts = await countArticles(
    issues.map(({ id }) => id),
    outlook,
  )
  return issues.map((issue) => ({ ...issue, articles: counts.get(issue.id) ?? 0 }))
}

/** Counted for these issues alone: as a part of the issues' query it would be counted for all that there are. */
async function countArticles(issueIds: string[], { articles }: Outlook): Promise<Map<string, number>> {
  const groups = await db().article.groupBy({
    by: ['issueId'],
    where: { AND: [articles, { issueId: { in: issueIds } }] },
    _count: true,
  })
  return new Map(groups.map(({ issueId, _count }) => [issueId, _count]))
}

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
  const at = { publication: { slug: publicationSlug }, edition: place.edition, date: fromCalendarDate(place.date) }
  return keptView(outlook, ['issue', publicationSlug, slug], async () => {
    const [issue] = await listPublicIssues(at, 1, outlook)
    return issue ?? null
  })
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
