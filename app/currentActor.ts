import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Actor } from '#domain/rights/rights.ts'
import { authOptions } from '#server/accounts/authOptions.ts'
import { actorOfSession } from '#server/accounts/endedSessions.ts'
import { sessionSchema } from '#server/accounts/session.ts'

/**
 * Who asks, with their roles as they are now; null where nobody is signed in, or the session was ended since. Read once a
 * request.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = sessionSchema.safeParse(await getServerSession(authOptions()))
  return session.success ? actorOfSession(session.data) : null
})
