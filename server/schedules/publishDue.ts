import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import type { SystemActor } from '../actor.ts'
import { openIssue } from '../articles/steps/openIssue.ts'
import { db, type Transaction } from '../database/db.ts'

/** Galley itself, publishing what a publisher scheduled. */
const scheduler: SystemActor = { system: 'scheduler' }

export type DueOutcome = { readonly published: number; readonly refused: number }

/**
 * Publishes every article whose hour has come. What is no longer approved as it was when it was scheduled is refused,
 * with a notice to who scheduled it; nothing else is ever put out in its place. Each article in a transaction of its
 * own, locked, so that several servers may run this at once and each hour has one winner.
 */
export async function publishDue(now: Date): Promise<DueOutcome> {
  const due = await db().schedule.findMany({
    where: { state: 'waiting', dueAt: { lte: now }, articleId: { not: null } },
    orderBy: { dueAt: 'asc' },
    select: { id: true },
  })
  const outcome = { published: 0, refused: 0 }
  for (const { id } of due) {
    const done = await act(scheduler, (tx, tell) => publishOne(tx, tell, id, now))
    if (done === 'published' || done === 'refused') outcome[done] += 1
  }
  return outcome
}

/** How many publishings are later than `patience` milliseconds after their hour: something is wrong then. */
export function countOverdue(now: Date, patience = 120_000): Promise<number> {
  return db().schedule.count({ where: { state: 'waiting', dueAt: { lt: new Date(now.getTime() - patience) } } })
}

async function lockSchedule(tx: Transaction, id: string) {
  const seen = await tx.schedule.findUnique({ where: { id }, select: { articleId: true } })
  if (!seen?.articleId) return null
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE "id" = ${seen.articleId}::uuid FOR UPDATE`
  return tx.schedule.findUnique({
    where: { id, state: 'waiting' },
    include: { article: { include: { issue: true } }, revision: { select: { contentHash: true } } },
  })
}
type Locked = NonNullable<Awaited<ReturnType<typeof lockSchedule>>>

async function publishOne(tx: Transaction, tell: Tell, id: string, now: Date): Promise<keyof DueOutcome | 'gone'> {
  const waiting = await lockSchedule(tx, id)
  if (!waiting?.article || !waiting.revisionId) return 'gone'
  const { article, revisionId, byId } = waiting
  const refusal = dueRefusal(waiting)
  if (refusal) await keepIn(tx, waiting, refusal.refused, now)
  else await putOut(tx, { id, byId, articleId: article.id, issueId: article.issueId, revisionId }, now)
  await tell({
    ...{ verb: refusal ? 'scheduleRefused' : 'published', objectKind: 'article', objectId: article.id, revisionId },
    ...{ articleId: article.id, publicationId: article.issue.publicationId },
    details: { scheduleId: id, scheduledById: byId },
  })
  return refusal ? 'refused' : 'published'
}

async function keepIn(tx: Transaction, { id, articleId, byId }: Locked, why: string, now: Date): Promise<void> {
  await tx.schedule.update({ where: { id }, data: { state: 'refused', doneAt: now, outcome: { why } } })
  await tx.notice.create({ data: { articleId, userId: byId, kind: 'scheduleRefused', details: { why } } })
}

type Due = Readonly<Record<'id' | 'byId' | 'articleId' | 'issueId' | 'revisionId', string>>

async function putOut(tx: Transaction, due: Due, now: Date): Promise<void> {
  const { id, byId, articleId, issueId, revisionId } = due
  await tx.publishing.create({ data: { articleId, kind: 'publish', revisionId, byId, at: now } })
  const change = { publishedRevisionId: revisionId, stepCount: { increment: 1 } }
  await tx.article.update({ where: { id: articleId }, data: change })
  await tx.schedule.update({ where: { id }, data: { state: 'done', doneAt: now } })
  await openIssue(tx, issueId, now)
}

/** The approval must be the one that was scheduled: of that revision, with that content, not reopened since. */
function dueRefusal({ article, revisionId, revision, contentHash }: Locked): Refusal | null {
  const holds =
    article?.deskState === 'approved' &&
    article.approvedRevisionId === revisionId &&
    revision?.contentHash === contentHash &&
    article.publishedRevisionId === null
  return holds ? null : refuse('approvalGone')
}
