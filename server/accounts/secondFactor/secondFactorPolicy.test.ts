import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../../actor.ts'
import { db } from '../../database/db.ts'
import { enterTestDatabase } from '../../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../../testing/newsroom.ts'
import { addUser } from '../addUser.ts'
import { askingOf } from '../endedSessions.ts'
import { changeOwnPassword, readOwnAccount } from '../ownAccount.ts'
import { listPeople, takePersonAct } from '../people.ts'
import { readActor } from '../readActor.ts'
import { setPassword } from '../setPassword.ts'
import { beginSecondFactor, confirmSecondFactor, turnOffSecondFactor } from './ownSecondFactor.ts'
import { setFactorNeed } from './secondFactorPolicy.ts'

await enterTestDatabase()
process.env.NEXTAUTH_SECRET = 'for tests alone'
const password = 'carp-lantern-ferry-9'
const home = '198.51.100.7'
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let all: Actor
let count = 0

/** Anyone with a password, as their first session has them. */
async function open(actor: Actor): Promise<Actor> {
  const { name } = await db().user.findUniqueOrThrow({ where: { id: actor.userId } })
  done(await setPassword(commandLine, name, password))
  return actor
}

async function enrol(actor: Actor): Promise<readonly string[]> {
  const { setup, key } = done(await beginSecondFactor(actor, { password }, home))
  const code = new TOTP({ secret: Secret.fromBase32(key) }).generate()
  return done(await confirmSecondFactor(actor, { setup, code })).recoveryCodes
}

async function asking({ userId }: Actor) {
  const { tokenVersion } = await db().user.findUniqueOrThrow({ where: { id: userId } })
  return askingOf({ userId, tokenVersion })
}

beforeEach(async () => {
  newsroom = await openNewsroom()
  await db().serverPolicy.deleteMany({})
  const name = `all-${(count += 1)}`
  const { userId } = done(await addUser(commandLine, { name, displayName: name, isAdministrator: true }))
  const actor = await readActor(userId, 1)
  if (!actor) throw new Error('nobody')
  all = await open(actor)
})

it('is asked of nobody until a server-wide administrator says so, who must have one', async () => {
  const [runs, corrector] = [
    await open(await newsroom.hire('administrator')),
    await open(await newsroom.hire('corrector')),
  ]
  for (const actor of [all, runs, corrector]) expect(await asking(actor)).toMatchObject({ isHeldBack: false })
  expect(await setFactorNeed(runs, 'everybody')).toEqual({ refused: 'notFound' })
  expect(await setFactorNeed(all, 'administrators')).toEqual({ refused: 'ownFactorFirst' })
  await enrol(all)
  expect(await setFactorNeed(all, 'administrators')).toEqual({ neededOf: 'administrators' })
  const told = await db().event.findFirst({ where: { verb: 'secondFactorAsked', actorId: all.userId } })
  expect(told).toMatchObject({ details: { before: 'nobody', after: 'administrators' } })
})

it('asked of administrators, it holds back those of the server and of publications, and nobody else', async () => {
  const [runs, corrector] = [
    await open(await newsroom.hire('administrator')),
    await open(await newsroom.hire('corrector')),
  ]
  await enrol(all)
  done(await setFactorNeed(all, 'administrators'))
  expect(await asking(corrector)).toMatchObject({ isHeldBack: false })
  expect(await asking(all)).toMatchObject({ isHeldBack: false, actor: { isAdministrator: true } })
  expect(await asking(runs)).toMatchObject({ isHeldBack: true, actor: { roles: {}, isAdministrator: false } })
  await enrol(runs)
  expect(await asking(runs)).toMatchObject({ isHeldBack: false, actor: { roles: runs.roles } })
})

it('who is held back reaches their own account, and nothing else', async () => {
  const corrector = await open(await newsroom.hire('corrector'))
  await enrol(all)
  done(await setFactorNeed(all, 'everybody'))
  const held = await asking(corrector)
  if (!held?.isHeldBack) throw new Error('not held back')
  expect(done(await readOwnAccount(held.actor))).toMatchObject({ isFactorAsked: true, secondFactor: null })
  expect(await listPeople(held.actor)).toEqual({ refused: 'notFound' })
  const next = { current: password, password: '河边三百棵柳树 2025' }
  expect(await changeOwnPassword(held.actor, next, home)).toMatchObject({ tokenVersion: 3 })
})

it('is not turned off while it is asked for, and is once it is not; lifting it holds its person back', async () => {
  const corrector = await open(await newsroom.hire('corrector'))
  const [first = '', second = ''] = await enrol(corrector)
  await enrol(all)
  done(await setFactorNeed(all, 'everybody'))
  const proof = (code: string) => ({ password, code })
  expect(await turnOffSecondFactor(corrector, proof(first), home)).toEqual({ refused: 'secondFactorDemanded' })
  expect(await asking(corrector)).toMatchObject({ isHeldBack: false })
  done(await setFactorNeed(all, 'nobody'))
  done(await turnOffSecondFactor(corrector, proof(second), home))
  await enrol(corrector)
  done(await setFactorNeed(all, 'everybody'))
  done(await takePersonAct(all, corrector.userId, { act: 'liftSecondFactor', reason: '手机丢失' }))
  expect(await asking(corrector)).toMatchObject({ isHeldBack: true })
})

it('is not asked of who comes in by a provider alone', async () => {
  const corrector = await newsroom.hire('corrector')
  await enrol(all)
  done(await setFactorNeed(all, 'everybody'))
  expect(await asking(corrector)).toMatchObject({ isHeldBack: false })
})

it('administrators see who has still to set one', async () => {
  const corrector = await open(await newsroom.hire('corrector'))
  await enrol(all)
  done(await setFactorNeed(all, 'everybody'))
  const view = done(await listPeople(all))
  expect(view.secondFactorOf).toBe('everybody')
  const lacking = view.people.filter(({ lacksSecondFactor }) => lacksSecondFactor).map(({ userId }) => userId)
  expect(lacking).toContain(corrector.userId)
  expect(lacking).not.toContain(all.userId)
  expect(done(await listPeople(await newsroom.hire('administrator'))).secondFactorOf).toBeNull()
})
