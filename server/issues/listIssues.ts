import { countProgress } from '#domain/issues/countProgress.ts'
import type { IssueFilter } from '#domain/issues/issueFilter.ts'
import type { IssueRow, Progress } from '#domain/issues/issueView.ts'
import { isCalendarDate as isDate } from '#domain/reader/addresses.ts'
import type { Actor } from '#domain/rights/rights.ts'
import type { DeskState } from '#domain/workflow/steps.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { fromCalendarDate, toCalendarDate } from './calendarDate.ts'

/** Of one list. */
export const mostIssues = 200

/** What issues can be narrowed to before they are read; `filter` as it stands in the address. */
export type IssuesAsked = Pick<IssueFilter, 'publication' | 'from' | 'to' | 'text'>
const all: IssuesAsked = { publication: null, from: null, to: null, text: null }

/** The issues of the actor's publications, the latest first; at most 200. */
export async function listIssues(
  actor: Actor,
  asked: IssuesAsked = all,
  most = mostIssues,
): Promise<readonly IssueRow[]> {
  const own = actor.isAdministrator ? {} : { publicationId: { in: Object.keys(actor.roles) } }
  const issues = await db().issue.findMany({
    where: { AND: [own, whereOf(asked)] },
    orderBy: [{ date: 'desc' }, { createdAt: 'desc' }],
    take: most,
    include: issueRowParts,
  })
  const progress = await readProgress(issues.map(({ id }) => id))
  return issues.map((issue) => issueRow(issue, progress.get(issue.id)))
}

/** The newspapers whose issues the actor may see, by title. */
export async function listPapers(actor: Actor): Promise<readonly IssueRow['publication'][]> {
  const papers = await db().publication.findMany({
    where: actor.isAdministrator ? {} : { id: { in: Object.keys(actor.roles) } },
    orderBy: { title: 'asc' },
    take: 500,
    select: { slug: true, title: true, language: true, timeZone: true },
  })
  return papers
}

function whereOf({ publication, from, to, text }: IssuesAsked): Prisma.IssueWhereInput {
  const has = { contains: text ?? '', mode: 'insensitive' } as const
  return {
    ...(publication !== null && { publication: { slug: publication } }),
    date: {
      ...(isCalendarDate(from) && { gte: fromCalendarDate(from) }),
      ...(isCalendarDate(to) && { lte: fromCalendarDate(to) }),
    },
    ...(text !== null && { OR: [{ number: has }, { edition: has }, { publication: { title: has } }] }),
  }
}

const isCalendarDate = (date: string | null): date is string => date !== null && isDate(date)

export const issueRowParts = {
  publication: true,
  schedules: { where: { state: 'waiting' }, select: { dueAt: true } },
  _count: { select: { pages: true } },
} as const satisfies Prisma.IssueInclude

export function issueRow(
  issue: Prisma.IssueGetPayload<{ include: typeof issueRowParts }>,
  progress: Progress = countProgress([]),
): IssueRow {
  const { id, number, edition, publication, schedules } = issue
  return {
    ...{ id, number, edition, progress },
    publication: {
      ...{ slug: publication.slug, title: publication.title },
      ...{ language: publication.language, timeZone: publication.timeZone },
    },
    date: toCalendarDate(issue.date),
    pages: issue._count.pages,
    isPublic: issue.publicSince !== null,
    scheduledFor: schedules[0]?.dueAt.toISOString() ?? null,
  }
}

type ProgressGroup = { issueId: string; deskState: DeskState; isPublic: boolean; count: number }

/** How far the articles of each issue are, by issue id. */
export async function readProgress(issueIds: readonly string[]): Promise<Map<string, Progress>> {
  if (issueIds.length === 0) return new Map()
  const groups = await db().$queryRaw<ProgressGroup[]>`
    SELECT "issueId", "deskState", "publishedRevisionId" IS NOT NULL AS "isPublic", count(*)::int AS count
    FROM "Article" WHERE "issueId" = ANY(${issueIds}::uuid[]) AND "goneAt" IS NULL GROUP BY 1, 2, 3`
  const byIssue = Map.groupBy(groups, ({ issueId }) => issueId)
  return new Map([...byIssue].map(([issueId, own]) => [issueId, countProgress(own)]))
}
