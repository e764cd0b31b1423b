import { randomUUID } from 'node:crypto'
import { cookies } from 'next/headers'
import { encode } from 'next-auth/jwt'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { KeptSession } from '#server/accounts/ownAccount.ts'
import { sessionCookie, sessionSeconds } from '#server/accounts/sessionCookie.ts'

/**
 * Where all sessions of a person were ended, the one that asked goes on: its cookie is made anew under the version that
 * counts now. A refusal passes through and changes nothing.
 */
export async function keepSession<Done extends KeptSession>(
  { userId, displayName }: Actor,
  done: Done | Refusal,
): Promise<Omit<Done, 'tokenVersion'> | Refusal> {
  if (isRefusal(done)) return done
  const { tokenVersion, ...rest } = done
  const token = { name: displayName, sub: userId, userId, tokenVersion, sessionId: randomUUID() }
  const { name, options } = sessionCookie()
  const value = await encode({ token, secret: process.env.NEXTAUTH_SECRET ?? '', maxAge: sessionSeconds })
  const jar = await cookies()
  jar.set(name, value, { ...options, maxAge: sessionSeconds })
  return rest
}
