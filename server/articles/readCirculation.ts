import type { Circulation } from '#domain/articles/articleView.ts'
import { roleIn, type Actor } from '#domain/rights/rights.ts'
import { stepRow } from '#domain/workflow/steps.ts'
import { db } from '../database/db.ts'

/** Who could be asked to work on an article at most, in one list. */
const most = 500

/** Whose turn it is: who is asked to work on an article, who signed its proof, when it goes out. */
export async function readCirculation(
  actor: Actor,
  article: {
    readonly issueId: string
    readonly publishedRevisionId: string | null
    readonly assignedToId: string | null
    readonly issue: { readonly publicationId: string; readonly publication: { readonly proofRounds: number } }
    readonly schedules: readonly { readonly dueAt: Date }[]
  },
  signedByIds: readonly string[],
): Promise<Circulation> {
  const { assignedToId, issue, schedules } = article
  const users = await db().user.findMany({
    where: { id: { in: [...signedByIds, ...(assignedToId ? [assignedToId] : [])] } },
    select: { id: true, displayName: true },
  })
  const nameOf = (id: string): string => users.find((user) => user.id === id)?.displayName ?? ''
  return {
    assignedTo: assignedToId ? { userId: assignedToId, displayName: nameOf(assignedToId) } : null,
    scheduledFor: schedules[0]?.dueAt.toISOString() ?? null,
    issueScheduledFor: article.publishedRevisionId ? null : await readIssueHour(article.issueId),
    proof: { rounds: issue.publication.proofRounds, signedBy: signedByIds.map(nameOf) },
    colleagues: await listColleagues(actor, issue.publicationId),
  }
}

async function readIssueHour(issueId: string): Promise<string | null> {
  const hour = await db().schedule.findFirst({ where: { issueId, state: 'waiting' }, select: { dueAt: true } })
  return hour?.dueAt.toISOString() ?? null
}

/** The people of a publication that work may be given to; nobody where the actor may not assign. */
export async function listColleagues(actor: Actor, publicationId: string): Promise<Circulation['colleagues']> {
  const role = roleIn(actor, publicationId)
  if (!role || !stepRow('assign').roles.includes(role)) return []
  const members = await db().membership.findMany({
    where: { publicationId, role: { in: [...stepRow('submit').roles] }, user: { deactivatedAt: null } },
    orderBy: { user: { displayName: 'asc' } },
    take: most,
    select: { userId: true, role: true, user: { select: { displayName: true } } },
  })
  return members.map(({ userId, role: own, user }) => ({ userId, role: own, displayName: user.displayName }))
}
