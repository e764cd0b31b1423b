import { isDeepStrictEqual } from 'node:util'
import type { DraftNow, DraftSaved } from '#domain/articles/draftSave.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import { readContent } from '#domain/body/readContent.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'
import { settleSuggestions } from '../sweeps/settleSuggestions.ts'
import { holdClaim } from './claims.ts'
import { contentHash, contentOf, draftColumns } from './contentRow.ts'
import { draftNow } from './draftNow.ts'
import { holderOf, lockArticle, type LockedArticle } from './loadArticle.ts'
import { makeRevision } from './makeRevision.ts'

export type DraftSave = {
  readonly version: number
  readonly saveKey: string
  /** Whose screen it comes from, where that is said. */
  readonly userId?: string | undefined
  readonly content: unknown
}

/**
 * Saves a draft. A save names the version it was made on; where the draft has moved on since, it is refused with what is
 * there now and nothing is overwritten. The same save sent twice is answered twice and written once. The first save of an
 * article that nobody holds claims it.
 */
export async function saveDraft(actor: Actor, articleId: string, save: DraftSave): Promise<DraftSaved> {
  // Somebody else has signed in in this browser meanwhile: nobody's text is saved in another's name.
  if (save.userId !== undefined && save.userId !== actor.userId) return refuse('notSignedIn')
  const content = readContent(save.content)
  if (isRefusal(content)) return content
  let now: DraftNow | undefined
  const saved = await act(actor, async (tx, tell) => {
    const article = await lockArticle(tx, actor, articleId)
    if (!article) return refuse('notFound')
    const { draft } = article
    if (draft.lastSaveKey === save.saveKey && draft.updatedById === actor.userId) return versionOf(draft)
    now = draftNow(draft)
    const refusal = saveRefusal(actor, article)
    if (refusal) return refusal
    if (isDeepStrictEqual(contentOf(draft), content)) return versionOf(draft)
    const kept = await keepAnothers(tx, actor, article, save.version)
    const written = await writeDraft(tx, actor, kept, { ...save, content })
    if (isRefusal(written)) return written
    await settleSuggestions(tx, articleId, content)
    if (!holderOf(article.claim, new Date())) await tell(claimedBySaving(article))
    await holdClaim(tx, { articleId, userId: actor.userId, now: new Date() })
    return written
  })
  return isRefusal(saved) && now ? { ...saved, now } : saved
}

function saveRefusal(actor: Actor, article: LockedArticle): Refusal | null {
  if (!may(actor, 'editDraft', article.issue.publicationId)) return refuse('roleMayNot')
  if (article.deskState !== 'correcting') return refuse('notCorrecting')
  const holder = holderOf(article.claim, new Date())
  return holder && holder.userId !== actor.userId ? refuse('claimedByOther', { name: holder.displayName }) : null
}

/**
 * What another person left unsubmitted is kept as a revision of theirs before this person's first save over it. Gives the
 * draft as it stands then.
 */
async function keepAnothers(tx: Transaction, actor: Actor, article: LockedArticle, version: number) {
  const { draft, latestRevision } = article
  const isAnothers = draft.updatedById !== null && draft.updatedById !== actor.userId
  if (!isAnothers || draft.version !== version) return draft
  if (contentHash(contentOf(draft)) === latestRevision.contentHash) return draft
  await makeRevision(tx, article, 'leftOver', draft.updatedById)
  return { ...draft, contributorIds: [] }
}

async function writeDraft(
  tx: Transaction,
  actor: Actor,
  draft: LockedArticle['draft'],
  save: DraftSave & { readonly content: ArticleContent },
) {
  const { articleId, contributorIds } = draft
  const [written] = await tx.draft.updateManyAndReturn({
    where: { articleId, version: save.version },
    data: {
      ...draftColumns(save.content),
      version: { increment: 1 },
      lastSaveKey: save.saveKey,
      updatedById: actor.userId,
      updatedAt: new Date(),
      contributorIds: [...new Set([...contributorIds, actor.userId])],
    },
  })
  return written ? versionOf(written) : refuse('staleSave')
}

const versionOf = (draft: { readonly version: number; readonly updatedAt: Date }) => ({
  version: draft.version,
  updatedAt: draft.updatedAt.toISOString(),
})

const claimedBySaving = ({ id, issue }: LockedArticle) =>
  ({ verb: 'claimed', objectKind: 'article', objectId: id, articleId: id, publicationId: issue.publicationId }) as const
