import { replaceInContent } from '#domain/sweep/contentHits.ts'
import { suggestionContext } from '#domain/sweep/suggestionPlaces.ts'
import type { Sweep, Swept } from '#domain/sweep/sweep.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act, type Tell } from '../act.ts'
import { contentOf, draftColumns } from '../articles/contentRow.ts'
import { holderOf, lockArticle, type LockedArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { newId } from '../database/newId.ts'

type OfArticle = Sweep['articles'][number]

/**
 * Puts other words in the places that a person confirmed, article by article, each in a transaction of its own: in the
 * draft, or, where somebody else holds the article, as a suggestion that waits there. What is in review or approved is
 * never touched.
 */
export async function sweepArticles(actor: Actor, sweep: Sweep): Promise<Swept> {
  const sweepId = newId()
  let [changed, suggested] = [0, 0]
  const untouched: { id: string; refusal: Refusal }[] = []
  for (const one of sweep.articles) {
    const done = await act(actor, (tx, tell) => sweepArticle({ tx, tell, actor, sweep, sweepId }, one))
    if (isRefusal(done)) untouched.push({ id: one.id, refusal: done })
    else if (done === 'changed') changed += one.places.length
    else suggested += one.places.length
  }
  return { changed, suggested, untouched }
}

type Sweeping = {
  readonly tx: Transaction
  readonly tell: Tell
  readonly actor: Actor
  readonly sweep: Sweep
  readonly sweepId: string
}

async function sweepArticle(sweeping: Sweeping, one: OfArticle): Promise<'changed' | 'suggested' | Refusal> {
  const { tx, tell, actor, sweep, sweepId } = sweeping
  const article = await lockArticle(tx, actor, one.id)
  if (!article) return refuse('notFound')
  if (!may(actor, 'editDraft', article.issue.publicationId)) return refuse('roleMayNot')
  if (article.deskState !== 'correcting') return refuse('notCorrecting')
  if (article.draft.version !== one.version) return refuse('draftChanged')
  const holder = holderOf(article.claim, new Date())
  const isHeld = holder !== null && holder.userId !== actor.userId
  await (isHeld ? suggest : change)(sweeping, article, one)
  const { words, replacement } = sweep
  const about = { objectKind: 'article', objectId: one.id, articleId: one.id } as const
  const details = { sweepId, words, replacement, places: one.places.length }
  const verb = isHeld ? 'sweepSuggested' : 'swept'
  await tell({ verb, ...about, publicationId: article.issue.publicationId, details })
  return isHeld ? 'suggested' : 'changed'
}

async function change({ tx, actor, sweep }: Sweeping, { draft }: LockedArticle, one: OfArticle): Promise<void> {
  const content = contentOf(draft)
  const changed = replaceInContent(content, sweep.words, sweep.replacement, one.places)
  await tx.draft.update({
    where: { articleId: one.id },
    data: {
      ...draftColumns(changed),
      version: { increment: 1 },
      updatedById: actor.userId,
      updatedAt: new Date(),
      contributorIds: [...new Set([...draft.contributorIds, actor.userId])],
    },
  })
}

async function suggest(
  { tx, actor, sweep, sweepId }: Sweeping,
  { draft }: LockedArticle,
  one: OfArticle,
): Promise<void> {
  const { words: before, replacement: after } = sweep
  const content = contentOf(draft)
  const shared = { articleId: one.id, sweepId, before, after, userId: actor.userId }
  const contexts = one.places.map((place) => suggestionContext(content, place, before))
  await tx.sweepSuggestion.createMany({ data: contexts.map((context) => ({ ...shared, context })) })
}
