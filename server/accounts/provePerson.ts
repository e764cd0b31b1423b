import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { isPassword } from './passwords.ts'
import { readCode, takeCode } from './secondFactor/givenCode.ts'
import { tellFailure } from './signInEvents.ts'
import { countAttempt } from './signInLimits.ts'

/** What a person proves themselves with once more, before what matters of their account changes. */
export type Proof = { readonly password: string; readonly code?: string }

/**
 * The account of a signed-in person who has just proved once more that it is theirs: by the password, and by a code where
 * the account has a second factor. Failures count as those of signing in, so that an open screen does not help to guess.
 * @param address where the request comes from
 */
export async function provePerson(actor: Actor, { password, code = '' }: Proof, address: string) {
  const user = await db().user.findUnique({ where: { id: actor.userId } })
  if (!user) return refuse('notFound')
  const attempt = await countAttempt(user.name, address)
  if (attempt.refusal) return attempt.refusal
  const hasFactor = user.totpSince !== null
  const given = hasFactor ? await readCode(user, code, new Date()) : null
  const isRight = await isPassword(user.passwordHash, password)
  const refused: Refusal = refuse(hasFactor ? 'wrongPasswordOrCode' : 'wrongPassword')
  if (!isRight || (hasFactor && !(await takeCode(user, given)))) {
    const details = { wrong: isRight ? 'code' : 'password' }
    tellFailure({ verb: 'proofFailed', userId: user.id, address, details, acting: actor })
    return refused
  }
  await attempt.forgive()
  return user
}
