import type { Transaction } from '../database/db.ts'

/** How long a claim holds without a save; a returned article is held for who submitted it for a day. */
export const claimMinutes = 15
export const returnedClaimMinutes = 24 * 60

/** Gives an article to a person for some minutes from now, or renews what they have. */
export async function holdClaim(
  tx: Transaction,
  held: { readonly articleId: string; readonly userId: string; readonly now: Date; readonly minutes?: number },
): Promise<void> {
  const { articleId, userId, now, minutes = claimMinutes } = held
  const before = await tx.claim.findUnique({ where: { articleId } })
  const until = new Date(now.getTime() + minutes * 60_000)
  const isRenewed = before?.userId === userId && before.expiresAt > now
  const expiresAt = isRenewed && before.expiresAt > until ? before.expiresAt : until
  const since = isRenewed ? before.since : now
  await tx.claim.upsert({
    where: { articleId },
    create: { articleId, userId, since, expiresAt },
    update: { userId, since, expiresAt },
  })
}

/** Lets an article go. */
export async function dropClaim(tx: Transaction, articleId: string): Promise<void> {
  await tx.claim.deleteMany({ where: { articleId } })
}
