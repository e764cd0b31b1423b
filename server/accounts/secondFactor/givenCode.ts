import { act } from '../../act.ts'
import { db } from '../../database/db.ts'
import { isRefusal, refuse } from '#domain/workflow/refusal.ts'
import { readActor } from '../readActor.ts'
import { mayGuessCode } from '../signInLimits.ts'
import { recoveryHash } from './recoveryCodes.ts'
import { unseal } from './sealed.ts'
import { stepOfCode } from './totp.ts'

/** What a typed code is: a step of the account's clock, one of its recovery codes, or nothing. */
export type GivenCode = { readonly step: number } | { readonly codeHash: string } | null

type Account = { readonly id: string; readonly tokenVersion: number; readonly totpSecret: string | null }

/** For which use a second factor's secret is locked. */
export const secretOf = (userId: string): string => `secret of ${userId}`

/** Looks at a code and takes nothing. Costs the same whatever is found. */
export async function readCode({ id, totpSecret }: Account, typed: string, now: Date): Promise<GivenCode> {
  const codeHash = recoveryHash(id, typed)
  const isRecovery = (await db().recoveryCode.count({ where: { userId: id, codeHash, usedAt: null } })) > 0
  const secret = totpSecret && unseal(totpSecret, secretOf(id))
  const step = secret ? stepOfCode(secret, typed, now) : null
  if (step !== null) return { step }
  return isRecovery ? { codeHash } : null
}

/**
 * Takes a code whose password was right: true once. Of requests that bring the same code at the same time one is taken.
 * After many wrong codes with the right password, from wherever they came, recovery codes alone are taken for an hour.
 */
export async function takeCode(account: Account, code: GivenCode): Promise<boolean> {
  const isOpen = await mayGuessCode(account.id, code === null)
  if (code === null) return false
  if ('codeHash' in code) return takeRecoveryCode(account, code.codeHash)
  const isNewer = [{ totpLastStep: null }, { totpLastStep: { lt: code.step } }]
  const where = { id: account.id, totpSecret: account.totpSecret, OR: isNewer }
  return isOpen && (await db().user.updateMany({ where, data: { totpLastStep: code.step } })).count === 1
}

async function takeRecoveryCode({ id, tokenVersion }: Account, codeHash: string): Promise<boolean> {
  const actor = await readActor(id, tokenVersion)
  if (!actor) return false
  const used = await act(actor, async (tx, tell) => {
    const where = { userId: id, codeHash, usedAt: null }
    const { count } = await tx.recoveryCode.updateMany({ where, data: { usedAt: new Date() } })
    if (count !== 1) return refuse('wrongCode')
    await tell({ verb: 'recoveryCodeUsed', objectKind: 'user', objectId: id })
    return { used: true }
  })
  return !isRefusal(used)
}
