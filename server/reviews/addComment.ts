import type { CommentAsked } from '#domain/comments/commentView.ts'
import { may, type Actor } from '#domain/rights/rights.ts'
import { isStorable } from '#domain/text/isStorable.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { lockArticle, type LockedArticle } from '../articles/loadArticle.ts'
import type { Transaction } from '../database/db.ts'
import { isId } from '../database/newId.ts'
import { noticeTo } from '../notices/noticeTo.ts'

/** How many remarks and replies one article may bear. */
const most = 500

/** A remark at a place of an article, or a reply to one. Whoever corrects or reviews may write it, at any state. */
export async function addComment(
  actor: Actor,
  articleId: string,
  { text, anchor, parentId }: CommentAsked,
): Promise<{ readonly commentId: string } | Refusal> {
  if (!isStorable(text + Object.values(anchor ?? {}).join(''))) return refuse('invalidInput', { field: 'text' })
  return act(actor, async (tx, tell) => {
    const article = await lockArticle(tx, actor, articleId)
    if (!article) return refuse('notFound')
    const { publicationId } = article.issue
    if (!may(actor, 'comment', publicationId)) return refuse('roleMayNot')
    if ((await tx.comment.count({ where: { articleId } })) >= most) return refuse('commentsFull', { most })
    if (parentId && !(await tx.comment.findFirst({ where: { id: parentId, articleId, parentId: null } })))
      return refuse('commentUnknown')
    const revisionId = article.latestRevision.id
    const own = { articleId, revisionId, text, userId: actor.userId }
    const { id } = await tx.comment.create({
      data: { ...own, ...(parentId ? { parentId } : anchor ? { anchor } : {}) },
      select: { id: true },
    })
    const details = { commentId: id, ...(parentId && { parentId }) }
    await tell({
      ...{ verb: 'commented', objectKind: 'article', objectId: articleId, articleId, publicationId, revisionId },
      ...{ note: text, details },
    })
    await tellOthers(tx, actor, article, { text, parentId: parentId ?? null })
    return { commentId: id }
  })
}

const shownWords = 300

/** Tells who works on the article, and who is in the conversation already. */
async function tellOthers(
  tx: Transaction,
  actor: Actor,
  article: LockedArticle,
  { text, parentId }: { readonly text: string; readonly parentId: string | null },
): Promise<void> {
  const { id: articleId, submittedById, assignedToId, claim } = article
  const said = parentId
    ? await tx.comment.findMany({ where: { OR: [{ id: parentId }, { parentId }] }, select: { userId: true } })
    : []
  const people = [submittedById, assignedToId, claim?.userId, ...said.map(({ userId }) => userId)]
  const details = { text: [...text].slice(0, shownWords).join('') }
  await noticeTo(tx, actor, people, { kind: 'commented', articleId, details })
}

/** Says that a remark is settled, or that it is not. */
export async function resolveComment(
  actor: Actor,
  articleId: string,
  commentId: string,
  isResolved: boolean,
): Promise<{ readonly isResolved: boolean } | Refusal> {
  if (!isId(commentId)) return refuse('notFound')
  return act(actor, async (tx, tell) => {
    const article = await lockArticle(tx, actor, articleId)
    if (!article) return refuse('notFound')
    const { publicationId } = article.issue
    if (!may(actor, 'comment', publicationId)) return refuse('roleMayNot')
    const { count } = await tx.comment.updateMany({
      where: { id: commentId, articleId, parentId: null },
      data: isResolved
        ? { resolvedAt: new Date(), resolvedById: actor.userId }
        : { resolvedAt: null, resolvedById: null },
    })
    if (count === 0) return refuse('commentUnknown')
    await tell({
      ...{ verb: isResolved ? 'commentResolved' : 'commentReopened', objectKind: 'article', objectId: articleId },
      ...{ articleId, publicationId, details: { commentId } },
    })
    return { isResolved }
  })
}
