import type { OwnAccount, PasswordChange } from '#domain/accounts/ownAccount.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../act.ts'
import { db } from '../database/db.ts'
import { passwordLength, passwordRefusal } from './passwords.ts'
import { providerSettings } from './provider/providerSettings.ts'
import { provePerson } from './provePerson.ts'
import { readSecondFactor } from './secondFactor/ownSecondFactor.ts'
import { factorStanding } from './secondFactor/secondFactorPolicy.ts'
import { setPassword } from './setPassword.ts'

/** The version under which the session that asked goes on; all others have ended. */
export type KeptSession = { readonly tokenVersion: number }

/** What a person sees of their own account. */
export async function readOwnAccount(actor: Actor): Promise<OwnAccount | Refusal> {
  const user = await db().user.findUnique({
    where: { id: actor.userId },
    include: { memberships: { include: { publication: true }, orderBy: { publication: { slug: 'asc' } } } },
  })
  if (!user) return refuse('notFound')
  const { name, displayName, isAdministrator, memberships } = user
  const roles = memberships.map(({ publication: { title, language }, role }) => ({ title, language, role }))
  const secondFactor = await readSecondFactor(user.id, user.totpSince)
  const onlyProvider = user.passwordHash === null ? (providerSettings()?.name ?? '') : null
  const { isAsked: isFactorAsked } = await factorStanding(user.id)
  const shown = { name, displayName, isAdministrator, roles }
  return { ...shown, onlyProvider, secondFactor, isFactorAsked, leastPassword: passwordLength.least }
}

/**
 * Chooses another password and ends every other session. Refuses a weak one, and whoever does not know the one that counts
 * now: wrong ones are counted with the failures of signing in, so that an open screen does not help to guess.
 * @param address where the request comes from
 */
export async function changeOwnPassword(
  actor: Actor,
  { current, password, code }: PasswordChange,
  address: string,
): Promise<KeptSession | Refusal> {
  const own = await db().user.findUnique({ where: { id: actor.userId }, select: { name: true } })
  if (!own) return refuse('notFound')
  const weak = passwordRefusal(password, own.name)
  if (weak) return weak
  const user = await provePerson(actor, { password: current, code }, address)
  if (isRefusal(user)) return user
  if (current === password) return refuse('samePassword')
  const set = await setPassword(actor, user.name, password)
  return isRefusal(set) ? set : { tokenVersion: set.tokenVersion }
}

/** Ends every session of the person; the one that asks goes on under the version this gives. */
export const signOutElsewhere = (actor: Actor): Promise<KeptSession | Refusal> =>
  act(actor, async (tx, tell) => {
    const data = { tokenVersion: { increment: 1 } }
    const { tokenVersion } = await tx.user.update({ where: { id: actor.userId }, data, select: { tokenVersion: true } })
    await tell({ verb: 'signedOutEverywhere', objectKind: 'user', objectId: actor.userId })
    return { tokenVersion }
  })
