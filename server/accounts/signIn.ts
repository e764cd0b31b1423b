import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isPassword } from './passwords.ts'
import { readCode, takeCode } from './secondFactor/givenCode.ts'
import { countAttempt } from './signInLimits.ts'

export type SignedIn = { readonly userId: string; readonly displayName: string; readonly tokenVersion: number }

/**
 * Checks a name and a password, and a code where the account has a second factor: then it is asked for whether or not the
 * password was right, and of the three nothing says which was wrong. Refuses in the same words and the same time whether
 * the name or the password is wrong, and after too many failures from one address.
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
  const needsCode = user !== null && user.totpSince !== null && user.deactivatedAt === null
  if (needsCode && code === '') return refuse('codeNeeded')
  const given = needsCode ? await readCode(user, code.slice(0, 100), now) : null
  if (!user || !isRight || user.deactivatedAt) return refuse(code === '' ? 'wrongNameOrPassword' : 'wrongCredentials')
  if (needsCode && !(await takeCode(user, given))) return refuse('wrongCredentials')
  await attempt.forgive(needsCode ? 2 : 1)
  return { userId: user.id, displayName: user.displayName, tokenVersion: user.tokenVersion }
}
