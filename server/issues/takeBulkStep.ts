import type { BulkRequest, BulkTaken } from '#domain/articles/bulkSteps.ts'
import { maySee, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { takeStep } from '../articles/takeStep.ts'
import { db } from '../database/db.ts'
import { isId } from '../database/newId.ts'

/**
 * Takes one step on many articles of an issue, each by itself: what is refused of one stops no other, and is told beside
 * it. Articles of another issue are not found.
 */
export async function takeBulkStep(actor: Actor, issueId: string, request: BulkRequest): Promise<BulkTaken | Refusal> {
  const issue = isId(issueId) ? await db().issue.findUnique({ where: { id: issueId } }) : null
  if (!issue || !maySee(actor, issue.publicationId)) return refuse('notFound')
  const ids = request.articles.map(({ id }) => id)
  const known = await db().article.findMany({ where: { id: { in: ids }, issueId }, select: { id: true } })
  const own = new Set(known.map(({ id }) => id))
  const taken: BulkTaken['taken'][number][] = []
  const left: BulkTaken['left'][number][] = []
  for (const { id, stepCount, draftVersion } of request.articles) {
    const { step, personId } = request
    const asked = { step, expectedStepCount: stepCount, draftVersion, personId }
    const answer = own.has(id) ? await takeStep(actor, id, asked) : refuse('notFound')
    if (isRefusal(answer)) left.push({ id, why: answer })
    else taken.push({ id })
  }
  return { taken, left }
}
