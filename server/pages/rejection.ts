import { z } from 'zod'
import type { Actor } from '#domain/rights/rights.ts'
import type { Transaction } from '../database/db.ts'
import { keptRepairSchema } from './keptTexts.ts'

/** What a person rejected in one act: repairs, or all of a rule. */
export const rejectionSchema = z.object({
  repairs: z.array(keptRepairSchema.extend({ articleId: z.string().nullable() })),
  rule: z.string().nullable(),
})
export type Rejection = z.infer<typeof rejectionSchema>

/** Keeps rejected repairs, so that no later assembly makes them. Their rows as made are gone with the text they made. */
export async function writeRejection(
  tx: Transaction,
  { userId }: Actor,
  pageId: string,
  { repairs, rule }: Rejection,
): Promise<void> {
  const decided = { state: 'rejected' as const, decidedById: userId, decidedAt: new Date() }
  await tx.repair.createMany({ data: repairs.map((repair) => ({ ...repair, ...decided })) })
  if (rule !== null) await tx.rejectedRule.createMany({ data: { pageId, rule, byId: userId }, skipDuplicates: true })
}

/** Forgets a rejection: the repairs may be made again. */
export async function takeBackRejection(tx: Transaction, pageId: string, { repairs, rule }: Rejection): Promise<void> {
  const of = repairs.map((repair) => ({ pageId: repair.pageId, key: repair.key }))
  for (const one of of) await tx.repair.deleteMany({ where: { ...one, state: 'rejected' } })
  if (rule !== null) await tx.rejectedRule.deleteMany({ where: { pageId, rule } })
}
