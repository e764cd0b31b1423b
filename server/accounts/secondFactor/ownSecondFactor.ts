import type { NewSecondFactor, RecoveryCodes } from '#domain/accounts/secondFactor.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { act } from '../../act.ts'
import { db, type Transaction } from '../../database/db.ts'
import { provePerson, type Proof } from '../provePerson.ts'
import { secretOf } from './givenCode.ts'
import { qrPath } from './qrPath.ts'
import { newRecoveryCodes, recoveryHash } from './recoveryCodes.ts'
import { seal, unseal } from './sealed.ts'
import { factorStanding } from './secondFactorPolicy.ts'
import { addressOfSecret, newSecret, stepOfCode } from './totp.ts'

const setupMinutes = 15
const setupOf = (userId: string): string => `set-up of ${userId}`

/** What goes to the person's screen and comes back, locked: the new secret, until when (ms), and which factor it replaces. */
type Setup = { readonly secret: string; readonly until: number; readonly replaces: string | null }

/**
 * A secret for an authenticator program, shown once. Nothing is kept until a code of it comes back: the locked set-up goes
 * to the person's screen and comes back with the code. Who has a second factor replaces it so, and is never without.
 */
export async function beginSecondFactor(
  actor: Actor,
  proof: Proof,
  address: string,
): Promise<NewSecondFactor | Refusal> {
  const user = await provePerson(actor, proof, address)
  if (isRefusal(user)) return user
  const secret = newSecret()
  const replaces = user.totpSince?.toISOString() ?? null
  const begun: Setup = { secret, until: Date.now() + setupMinutes * 60_000, replaces }
  const setup = seal(JSON.stringify(begun), setupOf(user.id))
  return { setup, key: secret, qr: qrPath(addressOfSecret(secret, user.name)) }
}

/** Sets the second factor once a code shows that the program has its secret; gives the recovery codes, once. */
export async function confirmSecondFactor(
  actor: Actor,
  { setup, code }: { readonly setup: string; readonly code: string },
): Promise<RecoveryCodes | Refusal> {
  const { userId } = actor
  const opened = JSON.parse(unseal(setup, setupOf(userId)) ?? 'null') as Setup | null
  if (!opened || opened.until < Date.now()) return refuse('setupExpired')
  const step = stepOfCode(opened.secret, code, new Date())
  if (step === null) return refuse('wrongCode')
  const totpSecret = seal(opened.secret, secretOf(userId))
  return act(actor, async (tx, tell) => {
    const { replaces } = opened
    const where = { id: userId, totpSince: replaces === null ? null : new Date(replaces) }
    const data = { totpSecret, totpSince: new Date(), totpLastStep: step }
    if ((await tx.user.updateMany({ where, data })).count !== 1) return refuse('secondFactorSet')
    const details = { isReplaced: replaces !== null }
    await tell({ verb: 'secondFactorSet', objectKind: 'user', objectId: userId, details })
    return keepNewCodes(tx, userId)
  })
}

/** New recovery codes, shown once; the older ones no longer count. */
export async function renewRecoveryCodes(
  actor: Actor,
  proof: Proof,
  address: string,
): Promise<RecoveryCodes | Refusal> {
  const user = await provePerson(actor, proof, address)
  if (isRefusal(user)) return user
  if (!user.totpSince) return refuse('secondFactorMissing')
  return act(actor, async (tx, tell) => {
    await tell({ verb: 'recoveryCodesRenewed', objectKind: 'user', objectId: user.id })
    return keepNewCodes(tx, user.id)
  })
}

async function keepNewCodes(tx: Transaction, userId: string): Promise<RecoveryCodes> {
  const recoveryCodes = newRecoveryCodes()
  await tx.recoveryCode.deleteMany({ where: { userId } })
  await tx.recoveryCode.createMany({
    data: recoveryCodes.map((code) => ({ userId, codeHash: recoveryHash(userId, code) })),
  })
  return { recoveryCodes }
}

/** Turns one's own second factor off, by the password and a code. Refused while the server asks one of the person. */
export async function turnOffSecondFactor(
  actor: Actor,
  proof: Proof,
  address: string,
): Promise<{ readonly isOff: true } | Refusal> {
  const user = await provePerson(actor, proof, address)
  if (isRefusal(user)) return user
  if (!user.totpSince) return refuse('secondFactorMissing')
  return act(actor, async (tx, tell) => {
    if ((await factorStanding(user.id, tx)).isAsked) return refuse('secondFactorDemanded')
    await dropSecondFactor(tx, user.id)
    await tell({ verb: 'secondFactorRemoved', objectKind: 'user', objectId: user.id })
    return { isOff: true as const }
  })
}

/** Takes the second factor and its recovery codes from an account. */
export async function dropSecondFactor(tx: Transaction, userId: string): Promise<void> {
  await tx.user.update({ where: { id: userId }, data: { totpSecret: null, totpSince: null, totpLastStep: null } })
  await tx.recoveryCode.deleteMany({ where: { userId } })
}

/** Since when the account has a second factor, and how many recovery codes are left; null where it has none. */
export async function readSecondFactor(userId: string, since: Date | null) {
  if (since === null) return null
  const recoveryCodesLeft = await db().recoveryCode.count({ where: { userId, usedAt: null } })
  return { since: since.toISOString(), recoveryCodesLeft }
}
