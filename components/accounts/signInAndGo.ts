import { signIn } from 'next-auth/react'

/** Why signing in did not succeed; a key of the messages' `desk.signIn.errors`. */
const troubles = [
  ...(['wrongNameOrPassword', 'wrongCredentials', 'tooManyAttempts', 'unreachable'] as const),
  ...(['providerUnknown', 'providerOther', 'providerFailed'] as const),
]
export type SignInTrouble = (typeof troubles)[number]

/** What the sign-in page's address says went wrong at a provider of identities; null where it says nothing. */
export const troubleOf = (error: string | null): SignInTrouble | null =>
  error === null ? null : (troubles.find((trouble) => trouble === error) ?? 'providerFailed')

/** What signing in came to: a code is asked for next, or why not; null: signed in. */
export type SignInAnswer = SignInTrouble | 'codeNeeded' | null

/** What one signs in with; `code` once it is asked for. */
export type Credentials = { readonly name: string; readonly password: string; readonly code?: string }

/** Signs in on this page and stays on it. */
export async function enterHere({ name, password, code = '' }: Credentials): Promise<SignInAnswer> {
  try {
    const answer = await signIn('credentials', { name, password, code, redirect: false })
    if (answer?.ok && !answer.error) return null
    if (answer?.error === 'codeNeeded') return 'codeNeeded'
    return troubles.find((trouble) => trouble === answer?.error) ?? 'unreachable'
  } catch {
    return 'unreachable'
  }
}

/** Signs in and goes on to `to`; else gives back what is missing or wrong. */
export async function signInAndGo(credentials: Credentials, to: string): Promise<SignInAnswer> {
  const answer = await enterHere(credentials)
  if (answer === null) window.location.assign(to)
  return answer
}

/** Goes to the provider of identities to sign in, and on to `to` from there. */
export async function signInElsewhere(to: string): Promise<void> {
  await signIn('oidc', { callbackUrl: to })
}
