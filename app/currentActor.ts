import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Actor } from '#domain/rights/rights.ts'
import { refuse, type Refusal } from '#domain/workflow/refusal.ts'
import { authOptions } from '#server/accounts/authOptions.ts'
import { askingOf, type Asking } from '#server/accounts/endedSessions.ts'
import { sessionSchema } from '#server/accounts/session.ts'

/**
 * Who is signed in, with their roles as they are now, held back or not; null where nobody is, or the session was ended
 * since. Read once a request. For one's own account alone: what else there is asks `currentActor`.
 */
export const currentAsking = cache(async (): Promise<Asking | null> => {
  const session = sessionSchema.safeParse(await getServerSession(authOptions()))
  return session.success ? askingOf(session.data) : null
})

/** Who asks; null where nobody is signed in, or who is has a second factor to set first. */
export async function currentActor(): Promise<Actor | null> {
  const asking = await currentAsking()
  return asking && !asking.isHeldBack ? asking.actor : null
}

/** Who asks, or why nobody may. */
export async function actorOrRefusal(): Promise<Actor | Refusal> {
  const asking = await currentAsking()
  if (!asking) return refuse('notSignedIn')
  return asking.isHeldBack ? refuse('secondFactorNeeded') : asking.actor
}
