import type { KnownByline } from '#domain/body/keepBylineKeys.ts'
import type { Transaction } from '../database/db.ts'
import type { Prisma } from '../database/generated/client.ts'

const columns = {
  ...{ mentionId: true, articleId: true, printed: true, name: true, role: true, lineId: true, isPrinted: true },
  ...{ reporterId: true, linkId: true, byHand: true, isLeftOpen: true },
  mention: { select: { key: true } },
} as const satisfies Prisma.MentionStandingSelect
type Row = Prisma.MentionStandingGetPayload<{ select: typeof columns }>

/** The bylines that an article has and had, with whom they are said to be. */
export type KnownMention = Omit<KnownByline, 'role'> & Omit<Row, 'mention'> & { readonly role: KnownByline['role'] }

/** The bylines of these articles as they stand, in printed order. */
export async function readKnownBylines(tx: Transaction, articleIds: readonly string[]): Promise<KnownMention[]> {
  const rows = await tx.mentionStanding.findMany({
    where: { articleId: { in: [...articleIds] } },
    orderBy: [{ position: 'asc' }, { mentionId: 'asc' }],
    select: columns,
  })
  // Roles are written from content, which was checked.
  return rows.map(({ mention, ...row }) => ({ ...row, role: row.role as KnownByline['role'], key: mention.key }))
}
