import { isFactorAskedOf, type SecondFactorNeed } from '#domain/accounts/secondFactor.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import { db, type Transaction } from '../../database/db.ts'

const theOne = { id: 1 } as const

/** Of whom the server asks a second factor; of nobody until an administrator says so. */
export const readFactorNeed = async (tx: Transaction = db()): Promise<SecondFactorNeed> =>
  (await tx.serverPolicy.findUnique({ where: theOne }))?.secondFactorOf ?? 'nobody'

/** Is a second factor asked of this account, and has it one? */
export async function factorStanding(userId: string, tx: Transaction = db()) {
  const need = await readFactorNeed(tx)
  if (need === 'nobody') return { isAsked: false, isMissing: false }
  return standingUnder(tx, need, userId)
}

async function standingUnder(tx: Transaction, need: SecondFactorNeed, userId: string) {
  const user = await tx.user.findUnique({ where: { id: userId }, include: { memberships: { select: { role: true } } } })
  if (!user) return { isAsked: false, isMissing: false }
  const { isAdministrator, passwordHash, memberships, totpSince } = user
  const roles = memberships.map(({ role }) => role)
  const isAsked = isFactorAskedOf(need, { isAdministrator, hasPassword: passwordHash !== null, roles })
  return { isAsked, isMissing: isAsked && totpSince === null }
}

/**
 * Says of whom the server asks a second factor: whoever is asked and has none reaches their account alone until they set
 * one, from their next request on. For a server-wide administrator, who must not shut themselves in.
 */
export async function setFactorNeed(
  actor: Actor,
  neededOf: SecondFactorNeed,
): Promise<{ readonly neededOf: SecondFactorNeed } | Refusal> {
  if (!actor.isAdministrator) return refuse('notFound')
  return act(actor, async (tx, tell) => {
    const before = await readFactorNeed(tx)
    if ((await standingUnder(tx, neededOf, actor.userId)).isMissing) return refuse('ownFactorFirst')
    const data = { secondFactorOf: neededOf }
    await tx.serverPolicy.upsert({ where: theOne, create: { ...theOne, ...data }, update: data })
    const details = { before, after: neededOf }
    await tell({ verb: 'secondFactorAsked', objectKind: 'server', objectId: 'secondFactor', details })
    return { neededOf }
  })
}

/** How the second factor of an account stands. For the command line. */
export async function factorOf(userId: string) {
  const { totpSince: since } = await db().user.findUniqueOrThrow({ where: { id: userId }, select: { totpSince: true } })
  const recoveryCodesLeft = await db().recoveryCode.count({ where: { userId, usedAt: null } })
  return { since, recoveryCodesLeft, isAsked: (await factorStanding(userId)).isAsked }
}
