import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { db } from '../database/db.ts'
import { isPassword } from './passwords.ts'
import { countAttempt } from './signInLimits.ts'

export type SignedIn = { readonly userId: string; readonly displayName: string; readonly tokenVersion: number }

/**
 * Checks a name and a password. Refuses in the same words and the same time whether the name or the password is wrong,
 * and after too many failures from one address.
 * @param address where the attempt comes from, as the server in front tells it
 */
export async function signIn(name: string, password: string, address: string): Promise<SignedIn | Refusal> {
  const known = name.trim().toLowerCase().slice(0, 200)
  const attempt = await countAttempt(known, address)
  if (attempt.refusal) return attempt.refusal
  const isPlain = /^[a-z0-9._-]+$/.test(known)
  const user = isPlain ? await db().user.findUnique({ where: { name: known } }) : null
  const isRight = await isPassword(user?.passwordHash ?? null, password)
  if (!user || !isRight || user.deactivatedAt) return refuse('wrongNameOrPassword')
  await attempt.forgive()
  return { userId: user.id, displayName: user.displayName, tokenVersion: user.tokenVersion }
}
