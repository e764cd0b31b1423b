import { reviewBases, type ReviewBase, type ReviewView } from '#domain/articles/reviewView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentColumns, contentOf } from '../articles/contentRow.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { listWaiting } from '../issues/readMyWork.ts'

/** An article as its reviewer sees it: beside the text it is compared with, by choice or the latest there is. */
export async function readReview(actor: Actor, articleId: string, asked: string | null): Promise<ReviewView | Refusal> {
  const article = await readArticle(actor, articleId)
  if (isRefusal(article)) return article
  const numbers = await readBases(articleId)
  const bases = reviewBases.filter((kind) => numbers[kind] !== null)
  const kind = bases.find((known) => known === asked) ?? bases[0] ?? 'source'
  const revision = await db().revision.findUnique({
    where: { articleId_number: { articleId, number: numbers[kind] ?? 1 } },
    select: { number: true, ...contentColumns },
  })
  if (!revision) return refuse('notFound')
  const waiting = (await listWaiting(actor)).filter((id) => id !== articleId)
  return {
    ...{ article, bases },
    base: { kind, number: revision.number, content: contentOf(revision) },
    submitted: article.state.deskState === 'inReview' ? await readSubmission(articleId) : null,
    waiting: { count: waiting.length, next: waiting[0] ?? null },
  }
}

/** The number of the revision that each base is; null where there is none. */
async function readBases(articleId: string): Promise<Readonly<Record<ReviewBase, number | null>>> {
  const [approved, returned] = await Promise.all([
    db().article.findUnique({ where: { id: articleId }, select: { approvedRevision: { select: { number: true } } } }),
    db().verdict.findFirst({
      where: { kind: 'return', revision: { articleId } },
      orderBy: { at: 'desc' },
      select: { revision: { select: { number: true } } },
    }),
  ])
  return {
    approved: approved?.approvedRevision?.number ?? null,
    returned: returned?.revision.number ?? null,
    source: 1,
  }
}

async function readSubmission(articleId: string): Promise<ReviewView['submitted']> {
  const event = await db().event.findFirst({
    where: { articleId, verb: 'submitted' },
    orderBy: { id: 'desc' },
    select: { at: true, actorId: true },
  })
  const user = event?.actorId && (await db().user.findUnique({ where: { id: event.actorId } }))
  return event && user ? { by: user.displayName, at: event.at.toISOString() } : null
}
