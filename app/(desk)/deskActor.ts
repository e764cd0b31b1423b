import { redirect } from 'next/navigation'
import { currentAsking } from '#app/currentActor.ts'
import type { Actor } from '#domain/rights/rights.ts'
import type { Asking } from '#server/accounts/endedSessions.ts'

const account = '/desk/account'

/**
 * Who is at the desk. Strangers are sent to sign in, and come back to `path` after it; who has a second factor to set first
 * is sent to their account.
 */
export async function deskActor(path: string): Promise<Actor> {
  const { actor, isHeldBack } = await askingAt(path)
  return isHeldBack ? redirect(account) : actor
}

/** Who is at their own account, held back or not. */
export const accountAsking = (): Promise<Asking> => askingAt(account)

const askingAt = async (path: string): Promise<Asking> =>
  (await currentAsking()) ?? redirect(`/sign-in?back=${encodeURIComponent(path)}`)
