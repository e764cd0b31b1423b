import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

/**
 * Leaves a notice at each article that these records sign, for everyone of its publication. Answers how many articles.
 */
export async function giveNotice(
  tx: Transaction,
  reporterIds: readonly string[],
  kind: 'reportersMerged' | 'reportersUnmerged',
  details: Prisma.InputJsonObject,
): Promise<number> {
  const signed = await tx.mentionStanding.findMany({
    where: { reporterId: { in: [...reporterIds] }, isPrinted: true },
    distinct: ['articleId'],
    select: { articleId: true },
  })
  await tx.notice.createMany({ data: signed.map(({ articleId }) => ({ articleId, kind, details })) })
  return signed.length
}
