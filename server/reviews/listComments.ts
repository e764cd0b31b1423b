import type { CommentAnchor } from '#domain/comments/commentAnchor.ts'
import type { CommentReply, CommentView } from '#domain/comments/commentView.ts'
import { db } from '../database/db.ts'

const columns = { id: true, at: true, text: true, user: { select: { displayName: true } } } as const

/** The remarks on an article with their replies, the oldest first. For who may see the article. */
export async function listComments(articleId: string): Promise<readonly CommentView[]> {
  const rows = await db().comment.findMany({
    where: { articleId, parentId: null },
    orderBy: { at: 'asc' },
    select: {
      ...columns,
      anchor: true,
      revisionId: true,
      resolvedById: true,
      replies: { orderBy: { at: 'asc' }, select: columns },
    },
  })
  const [names, numbers] = await Promise.all([namesOf(rows), numbersOf(rows)])
  return rows.map((row): CommentView => ({
    ...replyOf(row),
    anchor: row.anchor as unknown as CommentAnchor | null,
    revisionNumber: numbers.get(row.revisionId ?? '') ?? null,
    resolvedBy: row.resolvedById && (names.get(row.resolvedById) ?? ''),
    replies: row.replies.map(replyOf),
  }))
}

type Row = { id: string; at: Date; text: string; user: { displayName: string } }
const replyOf = ({ id, at, text, user }: Row): CommentReply => ({
  ...{ id, text, by: user.displayName },
  at: at.toISOString(),
})

async function namesOf(rows: readonly { resolvedById: string | null }[]): Promise<ReadonlyMap<string, string>> {
  const ids = rows.flatMap(({ resolvedById }) => resolvedById ?? [])
  const users = await db().user.findMany({ where: { id: { in: ids } }, select: { id: true, displayName: true } })
  return new Map(users.map(({ id, displayName }) => [id, displayName]))
}

async function numbersOf(rows: readonly { revisionId: string | null }[]): Promise<ReadonlyMap<string, number>> {
  const ids = rows.flatMap(({ revisionId }) => revisionId ?? [])
  const revisions = await db().revision.findMany({ where: { id: { in: ids } }, select: { id: true, number: true } })
  return new Map(revisions.map(({ id, number }) => [id, number]))
}
