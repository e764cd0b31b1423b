import { countProgress } from '#domain/issues/countProgress.ts'
import type { IssueRow, Progress } from '#domain/issues/issueView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import type { DeskState } from '#domain/workflow/steps.ts'
import { db } from '../database/db.ts'
import { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from './calendarDate.ts'

const most = 200

/** The issues of the actor's publications, the latest first; at most 200. */
export async function listIssues(actor: Actor): Promise<readonly IssueRow[]> {
  const issues = await db().issue.findMany({
    where: actor.isAdministrator ? {} : { publicationId: { in: Object.keys(actor.roles) } },
    orderBy: [{ date: 'desc' }, { createdAt: 'desc' }],
    take: most,
    include: issueRowParts,
  })
  const progress = await readProgress(issues.map(({ id }) => id))
  return issues.map((issue) => issueRow(issue, progress.get(issue.id)))
}

export const issueRowParts = {
  publication: true,
  _count: { select: { pages: true } },
} as const satisfies Prisma.IssueInclude

export function issueRow(
  issue: Prisma.IssueGetPayload<{ include: typeof issueRowParts }>,
  progress: Progress = countProgress([]),
): IssueRow {
  const { id, number, edition, publication } = issue
  return {
    ...{ id, number, edition, progress },
    publication: { slug: publication.slug, title: publication.title, language: publication.language },
    date: toCalendarDate(issue.date),
    pages: issue._count.pages,
    isPublic: issue.publicSince !== null,
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
