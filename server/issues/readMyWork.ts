import type { MyWork, WorkRow } from '#domain/issues/issueView.ts'
import { rights, type Actor, type Role } from '#domain/rights/rights.ts'
import { stepRow, type StepName } from '#domain/workflow/steps.ts'
import { articleRow, articleRowColumns } from '../articles/articleRow.ts'
import { db } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'
import { toCalendarDate } from './calendarDate.ts'
import { listReviewable } from './listReviewable.ts'

const most = 50

/** What waits for a person, in lists of at most 50, the latest issues first. */
export async function readMyWork(actor: Actor): Promise<MyWork> {
  const now = new Date()
  const mine = { userId: actor.userId, expiresAt: { gt: now } }
  const editing = inPublications(actor, rights.editDraft)
  const held = { OR: [notReturned, { NOT: returnedTo(actor) }] }
  const wheres: Readonly<Record<Exclude<keyof MyWork, 'backToMe' | 'toReview'>, Prisma.ArticleWhereInput>> = {
    claimed: { ...editing, deskState: 'correcting', claim: mine, ...held },
    returned: { ...editing, deskState: 'correcting', ...returnedTo(actor) },
    assigned: { ...editing, ...assignedTo(actor), AND: [unheld(now), { NOT: returnedTo(actor) }] },
    toPublish: { ...inPublications(actor, stepRoles('publish')), ...approvedAndNotPublic() },
    unclaimed: { ...editing, deskState: 'correcting', ...notReturned, assignedToId: null, ...unheld(now) },
  }
  const names = Object.keys(wheres) as (keyof typeof wheres)[]
  const [reviewable, ...lists] = await Promise.all([
    listReviewable(actor, most),
    ...names.map((name) => listIds(wheres[name])),
  ])
  const rows = await readRows([...reviewable.map(({ id }) => id), ...lists.flat()], now)
  const shownOf = (ids: readonly string[]) => ids.flatMap((id) => rows.get(id) ?? [])
  const shown = (name: keyof typeof wheres) => shownOf(lists[names.indexOf(name)] ?? [])
  const [back, fresh] = [true, false].map((was) => reviewable.flatMap(({ id, isBack }) => (isBack === was ? id : [])))
  return {
    ...{ claimed: shown('claimed'), returned: shown('returned'), assigned: shown('assigned') },
    ...{ backToMe: shownOf(back ?? []), toReview: shownOf(fresh ?? []) },
    ...{ toPublish: shown('toPublish'), unclaimed: shown('unclaimed') },
  }
}

const notReturned = { returnedById: null }
const returnedTo = (actor: Actor) => ({ returnedById: { not: null }, submittedById: actor.userId })
const assignedTo = (actor: Actor) => ({ assignedToId: actor.userId, deskState: 'correcting' as const })
const unheld = (now: Date) => ({ OR: [{ claim: null }, { claim: { expiresAt: { lte: now } } }] })
const stepRoles = (step: StepName): readonly Role[] => stepRow(step).roles

/** Never public, or public in an older state than the approved one; not what was retracted as it is, nor what has its hour, by itself or with its issue. */
const approvedAndNotPublic = (): Prisma.ArticleWhereInput => ({
  deskState: 'approved',
  schedules: { none: { state: 'waiting' } },
  AND: { issue: { schedules: { none: { state: 'waiting' } } } },
  NOT: { publishedRevisionId: null, approvedRevision: { publishings: { some: { kind: 'retract' } } } },
  OR: [
    { publishedRevisionId: null },
    { NOT: { publishedRevisionId: { equals: db().article.fields.approvedRevisionId } } },
  ],
})

/** Ids of the articles that wait for the actor's verdict, in the order of My work; at most 50. */
export const listWaiting = async (actor: Actor): Promise<readonly string[]> =>
  (await listReviewable(actor, most)).map(({ id }) => id)

const listOrder = [
  { issue: { date: 'desc' } },
  { issueId: 'asc' },
  { id: 'asc' },
] as const satisfies Prisma.ArticleOrderByWithRelationInput[]

function inPublications(actor: Actor, allowed: readonly Role[]): { issue: Prisma.IssueWhereInput } {
  const ids = Object.entries(actor.roles).filter(([, role]) => allowed.includes(role))
  return { issue: { publicationId: { in: ids.map(([publicationId]) => publicationId) } } }
}

/** A list: the ids of its articles, in order. */
async function listIds(where: Prisma.ArticleWhereInput): Promise<readonly string[]> {
  const rows = await db().article.findMany({
    where: { ...where, goneAt: null },
    orderBy: listOrder,
    take: most,
    select: { id: true },
  })
  return rows.map(({ id }) => id)
}

/** The articles of all lists, read once, by id: a relation is a query of its own, whatever the number of lists. */
async function readRows(ids: readonly string[], now: Date): Promise<ReadonlyMap<string, WorkRow>> {
  const rows = await db().article.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: {
      ...articleRowColumns,
      issue: { include: { publication: true } },
      latestRevision: { select: { verdicts: { where: { kind: 'return' }, orderBy: { at: 'desc' }, take: 1 } } },
    },
  })
  return new Map(rows.map((row) => [row.id, workRow(row, now)]))
}

type WorkSource = Prisma.ArticleGetPayload<{
  select: typeof articleRowColumns & {
    issue: { include: { publication: true } }
    latestRevision: { select: { verdicts: true } }
  }
}>

const workRow = (row: WorkSource, now: Date): WorkRow => ({
  ...articleRow(row, now),
  issueId: row.issue.id,
  date: toCalendarDate(row.issue.date),
  publicationTitle: row.issue.publication.title,
  language: row.issue.publication.language,
  note: row.latestRevision?.verdicts[0]?.note ?? null,
})
