import { getServerSession } from 'next-auth'
import { cache } from 'react'
import type { Actor } from '#domain/rights/rights.ts'
import { authOptions, sessionSchema } from '#server/accounts/authOptions.ts'
import { readActor } from '#server/accounts/readActor.ts'

/**
 * Who asks, with their roles as they are now; null where nobody is signed in, or the session was ended since. Read once a
 * request.
 */
export const currentActor = cache(async (): Promise<Actor | null> => {
  const session = sessionSchema.safeParse(await getServerSession(authOptions))
  return session.success ? readActor(session.data.userId, session.data.tokenVersion) : null
})
