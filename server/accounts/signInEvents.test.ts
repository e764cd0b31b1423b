import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, it } from 'vitest'
import { readAuditFilter } from '#domain/audit/auditView.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../actor.ts'
import { exportAudit, readAudit } from '../audit/readAudit.ts'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { addUser } from './addUser.ts'
import { changeOwnPassword } from './ownAccount.ts'
import { enterByProvider } from './provider/enterByProvider.ts'
import { readActor } from './readActor.ts'
import { beginSecondFactor, confirmSecondFactor } from './secondFactor/ownSecondFactor.ts'
import { setEmail } from './setEmail.ts'
import { setPassword } from './setPassword.ts'
import { signIn } from './signIn.ts'
import { isTold } from './signInEvents.ts'

await enterTestDatabase()
process.env.NEXTAUTH_SECRET = 'for tests alone'
const password = 'carp-lantern-ferry-9'
let me: Actor
let name: string
let home: string
let count = 0

beforeEach(async () => {
  me = await (await openNewsroom()).hire('corrector')
  home = `198.51.100.${(count += 1)}`
  name = (await db().user.findUniqueOrThrow({ where: { id: me.userId } })).name
  done(await setPassword(commandLine, name, password))
  await db().rateLimiterFlexible.deleteMany({})
})

const eventsOf = (verb: string, objectId: string) =>
  db().event.findMany({ where: { verb, objectId }, orderBy: { id: 'asc' } })

/** Failures are told a moment after they were answered. */
async function soon(verb: string, objectId: string, length: number) {
  await expect.poll(() => eventsOf(verb, objectId)).toHaveLength(length)
  return eventsOf(verb, objectId)
}

async function openAdministrator(): Promise<Actor> {
  const { userId } = done(
    await addUser(commandLine, { name: `all-${count}`, displayName: '总', isAdministrator: true }),
  )
  const actor = await readActor(userId, 1)
  if (!actor) throw new Error('nobody')
  return actor
}

it('signing in is told of, with how and from where', async () => {
  done(await signIn(name, password, home))
  expect(await eventsOf('signedIn', me.userId)).toMatchObject([
    { actorId: me.userId, objectKind: 'user', details: { by: 'password', address: home } },
  ])
})

it('signing in with a code and with a recovery code are told apart', async () => {
  const { setup, key } = done(await beginSecondFactor(me, { password }, home))
  const codeAt = (steps: number): string =>
    new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 })
  const { recoveryCodes } = done(await confirmSecondFactor(me, { setup, code: codeAt(-1) }))
  expect(await signIn(name, password, home)).toEqual({ refused: 'codeNeeded' })
  done(await signIn(name, password, home, codeAt(0)))
  done(await signIn(name, password, home, recoveryCodes[0]))
  const ways = (await eventsOf('signedIn', me.userId)).map(({ details }) => (details as { by: string }).by)
  expect(ways).toEqual(['passwordAndCode', 'passwordAndRecoveryCode'])
  await signIn(name, password, home, '000 000')
  expect(await soon('signInFailed', me.userId, 1)).toMatchObject([{ details: { wrong: 'code', address: home } }])
})

it('a failure is told of the account, or of the address where no account has that name; never what was typed', async () => {
  const typed = ['my-secret-in-the-wrong-field', 'not the password', '31 41 59']
  await signIn(name, typed[1] ?? '', home, typed[2])
  await signIn(typed[0] ?? '', typed[1] ?? '', home, typed[2])
  expect(await soon('signInFailed', me.userId, 1)).toMatchObject([
    { actorId: null, objectKind: 'user', details: { address: home, wrong: 'password' } },
  ])
  expect(await soon('signInFailed', home, 1)).toMatchObject([
    { actorId: null, objectKind: 'address', details: { address: home, wrong: 'name' } },
  ])
  const all = JSON.stringify(await db().event.findMany({ where: { verb: 'signInFailed' } }), (_, value: unknown) =>
    typeof value === 'bigint' ? String(value) : value,
  )
  for (const secret of typed) expect(all).not.toContain(secret)
})

it('an account that is shut to an address is told of once, and so is the address', async () => {
  for (let at = 0; at < 14; at += 1) await signIn(name, 'not this', home)
  expect(await soon('signInLimited', me.userId, 1)).toMatchObject([{ details: { address: home } }])
  expect(await soon('signInFailed', me.userId, 10)).toHaveLength(10)
  for (let at = 0; at < 100; at += 1) await signIn(`nobody-${at}`, 'not this', home)
  expect(await soon('signInLimited', home, 1)).toMatchObject([{ objectKind: 'address', actorId: null }])
}, 60_000)

it('a flood of failures leaves few events, and does not hide those of another account', async () => {
  const answers = Array.from({ length: 90 }, (_, at) => signIn(name, 'not this', `203.0.113.${at}`))
  await Promise.all(answers)
  const told = await soon('signInFailed', me.userId, 22)
  const many = told.flatMap(({ details }) => (details as { failuresThisHour?: number }).failuresThisHour ?? [])
  expect(many.sort()).toEqual([40, 80])
  const other = await (await openNewsroom()).hire('editor')
  const { name: otherName } = await db().user.findUniqueOrThrow({ where: { id: other.userId } })
  await signIn(otherName, 'not this', home)
  expect(await soon('signInFailed', other.userId, 1)).toHaveLength(1)
}, 60_000)

it('counters that ran out are let go of', async () => {
  const old = { key: 'account:long-ago', points: 3, expire: new Date(Date.now() - 3_600_000) }
  await db().rateLimiterFlexible.create({ data: old })
  await signIn('nobody', 'not this', home)
  await expect.poll(() => db().rateLimiterFlexible.count({ where: { key: old.key } })).toBe(0)
})

it('of so many in an hour so many are told', () => {
  const told = (most: number) => Array.from({ length: most }, (_, at) => at + 1).filter(isTold).length
  expect([20, 39, 40, 1_000, 100_000].map(told)).toEqual([20, 20, 21, 25, 32])
})

it('a wrong password on an open screen is told of its person', async () => {
  await changeOwnPassword(me, { current: 'not this', password: '河边三百棵柳树 2025' }, home)
  expect(await soon('proofFailed', me.userId, 1)).toMatchObject([{ actorId: me.userId, details: { address: home } }])
})

it('a provider’s word that lets in, and one that does not, are told of', async () => {
  const email = `lin-${count}@paper.example`
  done(await setEmail(commandLine, me.userId, email))
  const issuer = 'https://identity.example'
  done(await enterByProvider(issuer, { sub: 'a', email, email_verified: true }, home))
  expect(await eventsOf('signedIn', me.userId)).toMatchObject([
    { actorId: me.userId, details: { by: 'provider', address: home } },
  ])
  await enterByProvider(issuer, { sub: 'b', email: 'stranger@paper.example', email_verified: true }, home)
  const [failed] = await soon('signInFailed', home, 1)
  expect(failed?.details).toEqual({ address: home, wrong: 'providerUnknown' })
})

it('all of it is in the server-wide administrator’s audit, found by what and by whom, and in the export', async () => {
  await signIn(name, 'not this', home)
  await soon('signInFailed', me.userId, 1)
  done(await signIn(name, password, home))
  const all = await openAdministrator()
  const ofMe = done(await readAudit(all, readAuditFilter({ person: me.userId })))
  expect(ofMe.rows.slice(0, 2)).toMatchObject([
    { verb: 'signedIn', who: me.displayName },
    { verb: 'signInFailed', who: null, object: me.displayName },
  ])
  expect(ofMe.verbs).toEqual(expect.arrayContaining(['signInFailed', 'signedIn']))
  const failed = readAuditFilter({ verb: 'signInFailed', person: me.userId })
  expect(done(await readAudit(all, failed)).rows).toHaveLength(1)
  expect(done(await exportAudit(all, failed, 'csv')).text).toContain(home)
  expect(await readAudit(me, failed)).toEqual({ refused: 'notFound' })
})
