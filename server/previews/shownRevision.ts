import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { contentHash, contentOf } from '../articles/contentRow.ts'
import type { LockedArticle } from '../articles/loadArticle.ts'
import { makeRevision } from '../articles/makeRevision.ts'
import type { Transaction } from '../database/db.ts'

/** The revision that a link is to show; a draft that reads otherwise than the latest one gets one of its own. */
export async function shownRevision(
  tx: Transaction,
  article: LockedArticle,
  of: 'draft' | 'approved',
  userId: string,
): Promise<{ readonly id: string } | Refusal> {
  const { approvedRevisionId, latestRevision, draft } = article
  if (of === 'approved') return approvedRevisionId ? { id: approvedRevisionId } : refuse('notApproved')
  if (contentHash(contentOf(draft)) === latestRevision.contentHash) return { id: latestRevision.id }
  return makeRevision(tx, article, 'previewed', draft.updatedById ?? userId)
}
