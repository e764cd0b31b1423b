import { act } from '../act.ts'
import { db } from '../database/db.ts'
import { readActor } from './readActor.ts'
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

/** Who asks, where their session has not ended. */
export async function actorOfSession({ userId, tokenVersion, sessionId }: Session) {
  const [actor, ended] = await Promise.all([
    readActor(userId, tokenVersion),
    sessionId ? db().endedSession.findUnique({ where: { sessionId } }) : null,
  ])
  return ended ? null : actor
}
