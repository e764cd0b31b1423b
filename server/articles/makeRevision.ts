import type { RevisionCause } from '#domain/articles/revisionCauses.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import type { Transaction } from '../database/db.ts'
import { ensureMentions } from '../reporters/ensureMentions.ts'
import { contentHash, contentOf, revisionColumns } from './contentRow.ts'
import type { LockedArticle } from './loadArticle.ts'

export type MadeRevision = { readonly id: string; readonly number: number; readonly isNew: boolean }

/**
 * Makes a revision of the draft and lets the draft stand on it. Where the draft reads as the latest revision does, there
 * is nothing to make; but a revision that was judged already is not judged again, so then it is made all the same.
 * @param authorId whose revision it is; everyone who typed since the last one is kept beside
 */
export async function makeRevision(
  tx: Transaction,
  article: LockedArticle,
  cause: RevisionCause,
  authorId: string | null,
): Promise<MadeRevision> {
  const { draft, latestRevision: latest } = article
  const content: ArticleContent = contentOf(draft)
  const isSame = contentHash(content) === latest.contentHash
  const made =
    isSame && latest.verdicts.length === 0
      ? { id: latest.id, number: latest.number, isNew: false }
      : await insertRevision(tx, article, { content, cause, authorId })
  await tx.draft.update({ where: { articleId: article.id }, data: { baseRevisionId: made.id, contributorIds: [] } })
  return made
}

async function insertRevision(
  tx: Transaction,
  { id: articleId, draft, latestRevision: latest }: LockedArticle,
  made: { readonly content: ArticleContent; readonly cause: RevisionCause; readonly authorId: string | null },
): Promise<MadeRevision> {
  const { content, ...why } = made
  const { contributorIds } = draft
  const place = { articleId, parentId: latest.id, number: latest.number + 1 }
  const { id, number } = await tx.revision.create({
    data: { ...place, ...why, ...revisionColumns(content), contributorIds },
    select: { id: true, number: true },
  })
  await tx.article.update({ where: { id: articleId }, data: { latestRevisionId: id }, select: { id: true } })
  // What the assembly found has its mention since: a byline that is new in a draft was set by a person.
  await ensureMentions(tx, articleId, content, { byHand: true })
  return { id, number, isNew: true }
}
