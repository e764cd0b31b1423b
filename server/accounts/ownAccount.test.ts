import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { changeOwnPassword, readOwnAccount, signOutElsewhere } from './ownAccount.ts'
import { readActor } from './readActor.ts'
import { setPassword } from './setPassword.ts'
import { signIn } from './signIn.ts'

await enterTestDatabase()
const [before, after] = ['carp-lantern-ferry-9', '河边三百棵柳树 2025']
const home = '198.51.100.7'
let me: Actor
let name: string

beforeEach(async () => {
  me = await (await openNewsroom()).hire('corrector')
  name = (await db().user.findUniqueOrThrow({ where: { id: me.userId } })).name
  done(await setPassword(commandLine, name, before))
})

it('shows a person their names and their roles by publication', async () => {
  const account = done(await readOwnAccount(me))
  expect(account).toMatchObject({ name, displayName: me.displayName, isAdministrator: false })
  expect(account.roles.map(({ role }) => role)).toEqual(['corrector'])
})

it('another password takes the one that counts now, and ends every other session', async () => {
  const old = done(await signIn(name, before, home))
  expect(await changeOwnPassword(me, { current: 'something else', password: after }, home)).toEqual({
    refused: 'wrongPassword',
  })
  expect(await readActor(me.userId, old.tokenVersion)).not.toBeNull()
  const { tokenVersion } = done(await changeOwnPassword(me, { current: before, password: after }, home))
  expect(await readActor(me.userId, old.tokenVersion)).toBeNull()
  expect(await readActor(me.userId, tokenVersion)).toMatchObject({ userId: me.userId })
  expect(await signIn(name, before, home)).toEqual({ refused: 'wrongNameOrPassword' })
  expect(await signIn(name, after, home)).toMatchObject({ userId: me.userId })
  const events = await db().event.findMany({ where: { verb: 'passwordSet', actorId: me.userId } })
  expect(events.map(({ objectId }) => objectId)).toEqual([me.userId])
})

it.each([
  ['weak', 'passwordTooWeak', { current: before, password: 'short' }],
  ['the same', 'samePassword', { current: before, password: before }],
])('a password that is %s is refused', async (_what, refused, change) => {
  expect(await changeOwnPassword(me, change, home)).toMatchObject({ refused })
  expect(await signIn(name, before, home)).toMatchObject({ userId: me.userId })
})

it('an open screen does not help to guess the password: wrong ones count as failures of signing in', async () => {
  const guess = () => changeOwnPassword(me, { current: 'wrong again', password: after }, '203.0.113.9')
  const answers = await Promise.all(Array.from({ length: 12 }, guess))
  const counts = Map.groupBy(answers, (answer) => ('refused' in answer ? answer.refused : 'done'))
  expect([counts.get('wrongPassword')?.length, counts.get('tooManyAttempts')?.length]).toEqual([10, 2])
  expect(await signIn(name, before, '203.0.113.9')).toMatchObject({ refused: 'tooManyAttempts' })
})

it('signing out everywhere leaves only the session that asked', async () => {
  const { tokenVersion: old } = done(await signIn(name, before, home))
  const { tokenVersion } = done(await signOutElsewhere(me))
  expect(await readActor(me.userId, old)).toBeNull()
  expect(await readActor(me.userId, tokenVersion)).not.toBeNull()
  expect(await db().event.count({ where: { verb: 'signedOutEverywhere', objectId: me.userId } })).toBe(1)
})
