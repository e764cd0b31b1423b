import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { openNewsroom } from '../testing/newsroom.ts'
import { askingOf, endSession } from './endedSessions.ts'

await enterTestDatabase()

it('a session that its person ended is nobody’s, and the others go on', async () => {
  const { userId } = await (await openNewsroom()).hire('corrector')
  const [here, there] = [randomUUID(), randomUUID()].map((sessionId) => ({ userId, tokenVersion: 1, sessionId }))
  if (!here || !there) throw new Error('no sessions')
  await db().endedSession.create({ data: { sessionId: randomUUID(), expiresAt: new Date(0) } })
  expect(await askingOf(here)).toMatchObject({ actor: { userId }, isHeldBack: false })
  await endSession(here)
  await endSession(here)
  expect(await askingOf(here)).toBeNull()
  expect(await askingOf(there)).toMatchObject({ actor: { userId }, isHeldBack: false })
  expect(await db().endedSession.count()).toBe(1)
  expect(await db().event.count({ where: { verb: 'signedOut', actorId: userId } })).toBe(2)
})

it('nobody ends a session without having one', async () => {
  const { userId } = await (await openNewsroom()).hire('corrector')
  const sessionId = randomUUID()
  await endSession({ userId, tokenVersion: 7, sessionId })
  expect(await db().endedSession.findUnique({ where: { sessionId } })).toBeNull()
})
