import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isPassword } from './passwords.ts'
import { readCode, takeCode } from './secondFactor/givenCode.ts'
import { countAttempt } from './signInLimits.ts'

export type SignedIn = { readonly userId: string; readonly displayName: string; readonly tokenVersion: number }

/**
 * Checks a name and a password, and then a code where the account has a second factor. Only the right password leads to the
 * question for the code; until then an account with a second factor, one without and none at all are told apart neither by
 * words nor by time. With a code, nothing says which of the three was wrong. Refuses after too many failures from one
 * address; the right password without its code is one more.
 * @param address where the attempt comes from, as the server in front tells it
 * @param code six digits of now, or a recovery code; empty where none was asked for yet
 */
export async function signIn(
  name: string,
  password: string,
  address: string,
  code = '',
  now = new Date(),
): Promise<SignedIn | Refusal> {
  const known = name.trim().toLowerCase().slice(0, 200)
  const attempt = await countAttempt(known, address)
  if (attempt.refusal) return attempt.refusal
  const isPlain = /^[a-z0-9._-]+$/.test(known)
  const user = isPlain ? await db().user.findUnique({ where: { name: known } }) : null
  const isRight = await isPassword(user?.passwordHash ?? null, password)
  if (!user || !isRight || user.deactivatedAt) return refuse(code === '' ? 'wrongNameOrPassword' : 'wrongCredentials')
  const needsCode = user.totpSince !== null
  if (needsCode && code === '') return refuse('codeNeeded')
  if (needsCode && !(await takeCode(user, await readCode(user, code.slice(0, 100), now)))) {
    return refuse('wrongCredentials')
  }
  await attempt.forgive(needsCode ? 2 : 1)
  return { userId: user.id, displayName: user.displayName, tokenVersion: user.tokenVersion }
}
