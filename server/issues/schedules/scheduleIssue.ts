import type { Verb } from '#domain/audit/verbs.ts'
import { maySee, rights, roleIn, type Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { inputRefusal } from '#domain/workflow/stepInput.ts'
import { act, type Tell } from '../../act.ts'
import type { Transaction } from '../../database/db.ts'
import { isId } from '../../database/newId.ts'
import { publishableArticles } from '../publishableArticles.ts'
import { publishRefusal } from '../publishIssue.ts'
import { endSchedule } from './endSchedule.ts'

type Found = { readonly id: string; readonly publicationId: string }

/**
 * Has an issue published at an hour (ISO 8601). What is ready now is kept with it: should any of that not be approved any
 * more when the hour comes, nothing goes out. What else is approved by then goes out too, as by hand.
 */
export function scheduleIssue(actor: Actor, issueId: string, dueAt: string): Promise<Scheduled | Refusal> {
  return act(actor, async (tx, tell) => {
    const issue = await findIssue(tx, actor, issueId)
    if (!issue) return refuse('notFound')
    const { ready, stayed } = await publishableArticles(tx, actor, issueId)
    const refusal =
      scheduleRefusal(actor, issue.publicationId, { ready, stayed }, await isWaiting(tx, issueId)) ??
      inputRefusal('schedule', { dueAt }, Date.now())
    if (refusal) return refusal
    const bound = ready.map(({ id, title }) => ({ id, title }))
    await tx.schedule.create({ data: { issueId, dueAt: new Date(dueAt), byId: actor.userId, bound } })
    await tellOf(tell, issue, 'scheduled', { dueAt: new Date(dueAt).toISOString(), articles: ready.length })
    return { dueAt: new Date(dueAt).toISOString() }
  })
}

type Scheduled = { readonly dueAt: string }

/** Takes an issue's hour back. */
export function unscheduleIssue(actor: Actor, issueId: string): Promise<{ readonly done: true } | Refusal> {
  return act(actor, async (tx, tell) => {
    const issue = await findIssue(tx, actor, issueId)
    if (!issue) return refuse('notFound')
    const role = roleIn(actor, issue.publicationId)
    if (!role || !rights.publishIssue.includes(role)) return refuse('roleMayNot')
    if (!(await endSchedule(tx, issueId, 'unscheduled'))) return refuse('issueNotScheduled')
    await tellOf(tell, issue, 'unscheduled')
    return { done: true }
  })
}

/** Why the actor may not give an issue its hour now, or null. */
export function scheduleRefusal(
  actor: Actor,
  publicationId: string,
  publishable: Parameters<typeof publishRefusal>[2],
  waits: boolean,
): Refusal | null {
  const refusal = publishRefusal(actor, publicationId, publishable)
  if (refusal?.refused === 'roleMayNot') return refusal
  return waits ? refuse('issueScheduled') : refusal
}

async function findIssue(tx: Transaction, actor: Actor, issueId: string): Promise<Found | null> {
  const issue = isId(issueId) ? await tx.issue.findUnique({ where: { id: issueId } }) : null
  return issue && maySee(actor, issue.publicationId) ? issue : null
}

const isWaiting = async (tx: Transaction, issueId: string): Promise<boolean> =>
  (await tx.schedule.count({ where: { issueId, state: 'waiting' } })) > 0

const tellOf = (tell: Tell, { id, publicationId }: Found, verb: Verb, details = {}): Promise<void> =>
  tell({ verb, objectKind: 'issue', objectId: id, publicationId, details })
