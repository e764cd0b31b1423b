import { may, type Actor } from '#domain/rights/rights.ts'
import { everywhereKey, suggestionOfKey } from '#domain/suspects/findSuspects.ts'
import type { SuspectDecision } from '#domain/suspects/suspectRequests.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { publicationOf } from './listSuspects.ts'

/**
 * A person says that a suspect is right: at this place, in this article, or in the whole publication, whose dictionary
 * then holds the words.
 */
export async function ignoreSuspect(
  actor: Actor,
  articleId: string,
  { key, kind, words, scope }: SuspectDecision,
): Promise<{ readonly ignored: string } | Refusal> {
  const publication = await publicationOf(actor, articleId)
  if (!publication) return refuse('notFound')
  if (!may(actor, 'editDraft', publication.id)) return refuse('roleMayNot')
  if (!isStorable(key + words)) return refuse('invalidInput', { field: 'words' })
  return act(actor, async (tx, tell) => {
    const publicationId = publication.id
    if (kind === 'sweep') await refuseSuggestions(tx, articleId, { key, words, scope })
    const about = { articleId, publicationId, details: { kind, words, scope } } as const
    if (scope === 'publication') {
      const term = { publicationId, kind: 'dictionary', text: words } as const
      await tx.term.upsert({
        where: { publicationId_kind_text: term },
        create: { ...term, addedById: actor.userId },
        update: {},
      })
      await tell({ verb: 'wordAdded', objectKind: 'publication', objectId: publicationId, ...about })
      return { ignored: words }
    }
    const ownKey = scope === 'article' ? everywhereKey(kind, words) : key
    const decided = { kind, words, decision: scope, userId: actor.userId }
    await tx.suspectDecision.upsert({
      where: { articleId_key: { articleId, key: ownKey } },
      create: { articleId, key: ownKey, ...decided },
      update: decided,
    })
    const verb = kind === 'protected' ? 'termAccepted' : 'suspectIgnored'
    await tell({ verb, objectKind: 'article', objectId: articleId, ...about })
    return { ignored: words }
  })
}

/** A person leaves what a sweep proposed: the one at this place, or all of these words in the article. */
async function refuseSuggestions(
  tx: Transaction,
  articleId: string,
  { key, words, scope }: Omit<SuspectDecision, 'kind'>,
): Promise<void> {
  const id = suggestionOfKey(key)
  const which = scope === 'here' ? id && { id } : { before: words }
  if (!which) return
  const where = { articleId, decidedAt: null, ...which }
  await tx.sweepSuggestion.updateMany({ where, data: { decidedAt: new Date(), accepted: false } })
}
