import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import type { Transaction } from '../database/db.ts'

/**
 * Makes a person a server-wide administrator, or takes it from them; for server-wide administrators, and never from
 * themselves, so that one is always left.
 */
export async function setAdministrator(
  actor: Actor,
  userId: string,
  isAdministrator: boolean,
): Promise<{ readonly isAdministrator: boolean } | Refusal> {
  if (!actor.isAdministrator) return refuse('notFound')
  if (userId === actor.userId) return refuse('ownAdministration')
  return act(actor, async (tx, tell) => {
    if (!(await stillAdministers(tx, actor))) return refuse('notFound')
    const user = await tx.user.findUnique({ where: { id: userId } })
    if (!user) return refuse('notFound')
    await tx.user.update({ where: { id: userId }, data: { isAdministrator } })
    const details = { before: user.isAdministrator, after: isAdministrator }
    await tell({ verb: 'administratorSet', objectKind: 'user', objectId: userId, details })
    return { isAdministrator }
  })
}

/**
 * Is the actor an administrator still? Locks who is one until the transaction ends: of two that take each other out at the
 * same moment the later one is none any more.
 */
export async function stillAdministers(tx: Transaction, actor: Actor): Promise<boolean> {
  const open = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "User" WHERE "isAdministrator" AND "deactivatedAt" IS NULL ORDER BY "id" FOR UPDATE`
  return open.some(({ id }) => id === actor.userId)
}
