import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Tell } from '../act.ts'
import { openIssue } from '../articles/steps/openIssue.ts'
import type { Transaction } from '../database/db.ts'
import type { DueEnd } from './scheduler.ts'

/** Publishes a scheduled article, or keeps it in and tells who scheduled it. */
export async function publishDueArticle(tx: Transaction, tell: Tell, id: string, now: Date): Promise<DueEnd> {
  const waiting = await lockSchedule(tx, id)
  if (!waiting?.article || !waiting.revisionId) return 'gone'
  const { article, revisionId, byId } = waiting
  const refusal = dueRefusal(waiting)
  if (refusal) await keepIn(tx, waiting, refusal.refused, now)
  else await putOut(tx, { id, byId, articleId: article.id, issueId: article.issueId, revisionId }, now)
  await tell({
    ...{ verb: refusal ? 'scheduleRefused' : 'published', objectKind: 'article', objectId: article.id, revisionId },
    ...{ articleId: article.id, publicationId: article.issue.publicationId },
    details: { scheduleId: id, scheduledById: byId, ...(refusal ? { why: refusal.refused } : standings(waiting)) },
  })
  return refusal ? 'refused' : 'published'
}

/** Before and after, as steps keep them. */
function standings({ article, revisionId }: Locked) {
  const { deskState = 'approved', stage = 0, approvedRevisionId = null, publishedRevisionId = null } = article ?? {}
  const before = { deskState, stage, approvedRevisionId, publishedRevisionId }
  return { before, after: { ...before, publishedRevisionId: revisionId } }
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
