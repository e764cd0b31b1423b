import { articleTitle } from '#domain/articles/articleTitle.ts'
import { plainText } from '#domain/body/plainText.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentHash, contentOf } from '../articles/contentRow.ts'
import { holderOf, type LockedArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'

/**
 * Why an act on a page may not change an article's text: `closedRefusal`, or people typed into it, whose words must not be
 * composed over.
 */
export async function touchRefusal(tx: Transaction, actor: Actor, article: LockedArticle): Promise<Refusal | null> {
  const closed = closedRefusal(actor, article)
  if (closed) return closed
  const content = contentOf(article.draft)
  const isDraftChanged = contentHash(content) !== article.latestRevision.contentHash
  const typed = await tx.revision.count({ where: { articleId: article.id, contributorIds: { isEmpty: false } } })
  const isTyped = isDraftChanged || typed > 0 || article.draft.contributorIds.length > 0
  return isTyped ? refuse('typedInto', { title: titleOf(article) }) : null
}

/** Why an act on a page may not change what is shown with an article: it is in review or approved, was published, is held. */
export function closedRefusal(actor: Actor, article: LockedArticle): Refusal | null {
  if (article.publishings.length > 0) return refuse('articleInPublic', { title: titleOf(article) })
  if (article.deskState !== 'correcting') return refuse('notCorrecting')
  const holder = holderOf(article.claim, new Date())
  const isOthers = holder !== null && holder.userId !== actor.userId
  return isOthers ? refuse('claimedByOther', { name: holder.displayName }) : null
}

function titleOf({ draft }: LockedArticle): string {
  const content = contentOf(draft)
  return articleTitle({ ...content, plainText: plainText(content.body) }).text
}
