import { signIn } from 'next-auth/react'

/** Why signing in did not succeed; a key of the messages' `desk.signIn.errors`. */
export type SignInTrouble = 'wrongNameOrPassword' | 'tooManyAttempts' | 'unreachable'

/** Signs in with a name and a password and goes on to `to`; else gives back why not. */
export async function signInAndGo(name: string, password: string, to: string): Promise<SignInTrouble | null> {
  try {
    const answer = await signIn('credentials', { name, password, redirect: false })
    if (answer?.ok && !answer.error) {
      window.location.assign(to)
      return null
    }
    return answer?.error === 'wrongNameOrPassword' || answer?.error === 'tooManyAttempts' ? answer.error : 'unreachable'
  } catch {
    return 'unreachable'
  }
}
