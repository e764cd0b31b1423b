import type { NoticeKind } from '#domain/notices/noticeView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

type Notice = {
  readonly kind: NoticeKind
  readonly articleId?: string
  readonly issueId?: string
  readonly details?: Prisma.InputJsonObject
}

/** Tells people of something that somebody did; each once, and nobody of what they did themselves. */
export async function noticeTo(
  tx: Transaction,
  actor: Actor,
  userIds: readonly (string | null | undefined)[],
  { details, ...notice }: Notice,
): Promise<void> {
  const others = new Set(userIds.flatMap((id) => (id && id !== actor.userId ? [id] : [])))
  await tx.notice.createMany({
    data: [...others].map((userId) => ({ ...notice, userId, details: { by: actor.displayName, ...details } })),
  })
}
