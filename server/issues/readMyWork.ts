import type { MyWork, WorkRow } from '#domain/issues/issueView.ts'
import { rights, type Actor, type Role } from '#domain/rights/rights.ts'
import { stepRow, type StepName } from '#domain/workflow/steps.ts'
import { articleRow, articleRowColumns } from '../articles/articleRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from './calendarDate.ts'

const most = 50

/** What waits for a person, in six lists of at most 50, the latest issues first. */
export async function readMyWork(actor: Actor): Promise<MyWork> {
  const now = new Date()
  const mine = { userId: actor.userId, expiresAt: { gt: now } }
  const editing = inPublications(actor, rights.editDraft)
  const [claimed, returned, assigned, toReview, toPublish, unclaimed] = await Promise.all([
    readRows({ ...editing, deskState: 'correcting', claim: mine, OR: [notReturned, { NOT: returnedTo(actor) }] }, now),
    readRows({ ...editing, deskState: 'correcting', ...returnedTo(actor) }, now),
    readRows({ ...editing, ...assignedTo(actor), AND: [unheld(now), { NOT: returnedTo(actor) }] }, now),
    readReviewable(actor, now),
    readRows({ ...inPublications(actor, stepRoles('publish')), ...approvedAndNotPublic() }, now),
    readRows({ ...editing, deskState: 'correcting', ...notReturned, assignedToId: null, ...unheld(now) }, now),
  ])
  return { claimed, returned, assigned, toReview, toPublish, unclaimed }
}

const notReturned = { returnedById: null }
const returnedTo = (actor: Actor) => ({ returnedById: { not: null }, submittedById: actor.userId })
const assignedTo = (actor: Actor) => ({ assignedToId: actor.userId, deskState: 'correcting' as const })
const unheld = (now: Date) => ({ OR: [{ claim: null }, { claim: { expiresAt: { lte: now } } }] })
const stepRoles = (step: StepName): readonly Role[] => stepRow(step).roles

/** Never public, or public in an older state than the approved one; not what was retracted as it is, nor what has its hour. */
const approvedAndNotPublic = (): Prisma.ArticleWhereInput => ({
  deskState: 'approved',
  schedules: { none: { state: 'waiting' } },
  NOT: { publishedRevisionId: null, approvedRevision: { publishings: { some: { kind: 'retract' } } } },
  OR: [
    { publishedRevisionId: null },
    { NOT: { publishedRevisionId: { equals: db().article.fields.approvedRevisionId } } },
  ],
})

/** Articles in review that the actor may judge: not those that they asked for themselves or signed already. */
const readReviewable = (actor: Actor, now: Date): Promise<WorkRow[]> => readRows(reviewable(actor), now)

function reviewable(actor: Actor): Prisma.ArticleWhereInput {
  const where = { ...inPublications(actor, stepRoles('approve')), deskState: 'inReview' as const }
  const signed = { verdicts: { some: { userId: actor.userId, kind: 'approve' as const } } }
  return { ...where, submittedById: { not: actor.userId }, NOT: { latestRevision: signed } }
}

/** Ids of the articles that wait for the actor's verdict, in the order of My work; at most 50. */
export async function listWaiting(actor: Actor): Promise<readonly string[]> {
  const where = { ...reviewable(actor), goneAt: null }
  const rows = await db().article.findMany({ where, orderBy: listOrder, take: most, select: { id: true } })
  return rows.map(({ id }) => id)
}

const listOrder = [
  { issue: { date: 'desc' } },
  { issueId: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.ArticleOrderByWithRelationInput[]

function inPublications(actor: Actor, allowed: readonly Role[]): { issue: Prisma.IssueWhereInput } {
  const ids = Object.entries(actor.roles).filter(([, role]) => allowed.includes(role))
  return { issue: { publicationId: { in: ids.map(([publicationId]) => publicationId) } } }
}

async function readRows(where: Prisma.ArticleWhereInput, now: Date): Promise<WorkRow[]> {
  const rows = await db().article.findMany({
    where: { ...where, goneAt: null },
    orderBy: listOrder,
    take: most,
    select: {
      ...articleRowColumns,
      issue: { include: { publication: true } },
      latestRevision: { select: { verdicts: { where: { kind: 'return' }, orderBy: { at: 'desc' }, take: 1 } } },
    },
  })
  return rows.map((row) => ({
    ...articleRow(row, now),
    issueId: row.issue.id,
    date: toCalendarDate(row.issue.date),
    publicationTitle: row.issue.publication.title,
    language: row.issue.publication.language,
    note: row.latestRevision?.verdicts[0]?.note ?? null,
  }))
}
