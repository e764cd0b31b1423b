import { refuse, type Refusal, type RefusalCode } from '#domain/workflow/refusal.ts'
import { findByName } from './findUser.ts'
import { isPassword } from './passwords.ts'
import { readActor } from './readActor.ts'
import { readCode, takeCode, type GivenCode } from './secondFactor/givenCode.ts'
import { tellFailure, tellSignedIn, type Way } from './signInEvents.ts'
import { countAttempt, type Attempt } from './signInLimits.ts'

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
  const user = await findByName(known)
  const isRight = await isPassword(user?.passwordHash ?? null, password)
  const fail = (wrong: string, refused: RefusalCode): Refusal => {
    tellFailure({ verb: 'signInFailed', userId: user?.id ?? null, address, details: { wrong } })
    return refuse(refused)
  }
  if (!user || !isRight || user.deactivatedAt) {
    const wrong = !user ? 'name' : user.deactivatedAt ? 'closed' : user.passwordHash ? 'password' : 'noPassword'
    return fail(wrong, code === '' ? 'wrongNameOrPassword' : 'wrongCredentials')
  }
  const needsCode = user.totpSince !== null
  if (needsCode && code === '') return refuse('codeNeeded')
  const given = needsCode ? await readCode(user, code.slice(0, 100), now) : null
  if (needsCode && !(await takeCode(user, given))) return fail('code', 'wrongCredentials')
  return enter(user, wayOf(needsCode, given), address, attempt)
}

const wayOf = (needsCode: boolean, given: GivenCode): Way =>
  !needsCode ? 'password' : given && 'codeHash' in given ? 'passwordAndRecoveryCode' : 'passwordAndCode'

async function enter(
  { id: userId, tokenVersion }: { readonly id: string; readonly tokenVersion: number },
  way: Way,
  address: string,
  attempt: Attempt,
): Promise<SignedIn | Refusal> {
  const actor = await readActor(userId, tokenVersion)
  if (!actor) return refuse('wrongCredentials')
  await attempt.forgive(way === 'password' ? 1 : 2)
  await tellSignedIn(actor, way, address)
  return { userId, displayName: actor.displayName, tokenVersion }
}
