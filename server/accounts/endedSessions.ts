import type { Actor } from '#domain/rights/rights.ts'
import { act } from '../act.ts'
import { db } from '../database/db.ts'
import { readActor } from './readActor.ts'
import { factorStanding } from './secondFactor/secondFactorPolicy.ts'
import { sessionSeconds } from './sessionCookie.ts'
import type { Session } from './session.ts'

/**
 * Ends one session for good: whoever kept a copy of its token has nothing. Kept for as long as the token would have run;
 * what is older is let go of.
 */
export async function endSession({ userId, tokenVersion, sessionId }: Session): Promise<void> {
  const actor = await readActor(userId, tokenVersion)
  if (!actor || !sessionId) return
  const now = Date.now()
  const expiresAt = new Date(now + sessionSeconds * 1_000)
  await act(actor, async (tx, tell) => {
    await tx.endedSession.deleteMany({ where: { expiresAt: { lt: new Date(now) } } })
    await tx.endedSession.createMany({ data: [{ sessionId, expiresAt }], skipDuplicates: true })
    await tell({ verb: 'signedOut', objectKind: 'user', objectId: userId })
    return { isEnded: true }
  })
}

/**
 * Who asks. Held back: a second factor is asked of them and they have none. Until it is set they are an actor without any
 * rights, whose own account alone is theirs.
 */
export type Asking = { readonly actor: Actor; readonly isHeldBack: boolean }

/** Who asks, where their session has not ended. The one place where a session becomes an actor. */
export async function askingOf({ userId, tokenVersion, sessionId }: Session): Promise<Asking | null> {
  const [actor, ended] = await Promise.all([
    readActor(userId, tokenVersion),
    sessionId ? db().endedSession.findUnique({ where: { sessionId } }) : null,
  ])
  if (!actor || ended) return null
  const { isMissing } = await factorStanding(userId)
  return isMissing
    ? { actor: { ...actor, isAdministrator: false, roles: {} }, isHeldBack: true }
    : { actor, isHeldBack: false }
}
