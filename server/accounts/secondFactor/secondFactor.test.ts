import { Secret, TOTP } from 'otpauth'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../../actor.ts'
import { db } from '../../database/db.ts'
import { enterTestDatabase } from '../../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../../testing/newsroom.ts'
import { recordQueries } from '../../testing/recordQueries.ts'
import { addUser } from '../addUser.ts'
import { takePersonAct, listPeople } from '../people.ts'
import { readActor } from '../readActor.ts'
import { setPassword } from '../setPassword.ts'
import { setRole } from '../setRole.ts'
import { signIn } from '../signIn.ts'
import { beginSecondFactor, confirmSecondFactor, renewRecoveryCodes, turnOffSecondFactor } from './ownSecondFactor.ts'

await enterTestDatabase()
process.env.NEXTAUTH_SECRET = 'for tests alone'
const password = 'carp-lantern-ferry-9'
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let me: Actor
let name: string
let key: string
let count = 0
let home: string

/** The code that an authenticator program shows, so many steps from now. */
const codeAt = (steps: number, secret = key): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: Date.now() + steps * 30_000 })

async function enrol(): Promise<readonly string[]> {
  const begun = done(await beginSecondFactor(me, { password }, home))
  key = begun.key
  return done(await confirmSecondFactor(me, { setup: begun.setup, code: codeAt(-1) })).recoveryCodes
}

beforeEach(async () => {
  newsroom = await openNewsroom()
  me = await newsroom.hire('corrector')
  home = `198.51.100.${(count += 1)}`
  name = (await db().user.findUniqueOrThrow({ where: { id: me.userId } })).name
  done(await setPassword(commandLine, name, password))
})

it('is set by the password and a code of the program, and only then', async () => {
  expect(await beginSecondFactor(me, { password: 'not this' }, home)).toEqual({ refused: 'wrongPassword' })
  const begun = done(await beginSecondFactor(me, { password }, home))
  expect(await signIn(name, password, home)).toMatchObject({ userId: me.userId })
  const wrong = codeAt(0, begun.key) === '000000' ? '111111' : '000000'
  expect(await confirmSecondFactor(me, { setup: begun.setup, code: wrong })).toEqual({ refused: 'wrongCode' })
  const other = await newsroom.hire('editor')
  const stolen = { setup: begun.setup, code: codeAt(0, begun.key) }
  expect(await confirmSecondFactor(other, stolen)).toEqual({ refused: 'setupExpired' })
  const { recoveryCodes } = done(await confirmSecondFactor(me, stolen))
  expect(new Set(recoveryCodes).size).toBe(10)
  expect(await confirmSecondFactor(me, stolen)).toEqual({ refused: 'secondFactorSet' })
  const user = await db().user.findUniqueOrThrow({ where: { id: me.userId }, include: { recoveryCodes: true } })
  const kept = JSON.stringify(user)
  for (const secret of [begun.key, ...recoveryCodes]) expect(kept).not.toContain(secret)
  expect(await db().event.count({ where: { verb: 'secondFactorSet', actorId: me.userId } })).toBe(1)
})

it('only the right password leads to the question for a code: a stranger is not told that the account exists', async () => {
  await enrol()
  const wrong = { refused: 'wrongNameOrPassword' }
  expect(await signIn(name, 'not this', home)).toEqual(wrong)
  expect(await signIn(name, '', home)).toEqual(wrong)
  expect(await signIn('nobody-here', 'not this', home)).toEqual(wrong)
  await db().user.update({ where: { id: me.userId }, data: { deactivatedAt: new Date() } })
  expect(await signIn(name, password, home)).toEqual(wrong)
  await db().user.update({ where: { id: me.userId }, data: { deactivatedAt: null } })
  expect(await signIn(name, password, home)).toEqual({ refused: 'codeNeeded' })
})

it('with a code nothing says which of the three was wrong', async () => {
  await enrol()
  const refused = { refused: 'wrongCredentials' }
  expect(await signIn(name, 'not this', home, codeAt(0))).toEqual(refused)
  expect(await signIn(name, password, home, '12345')).toEqual(refused)
  expect(await signIn('nobody-here', password, home, '123456')).toEqual(refused)
  expect(await signIn(name, password, home, codeAt(0))).toMatchObject({ userId: me.userId })
})

it('the right password without a code counts as an attempt, so that it cannot be asked after without end', async () => {
  await enrol()
  const answers = await Promise.all(Array.from({ length: 12 }, () => signIn(name, password, home)))
  const counts = Map.groupBy(answers, (answer) => ('refused' in answer ? answer.refused : 'in'))
  expect([counts.get('codeNeeded')?.length, counts.get('tooManyAttempts')?.length]).toEqual([10, 2])
})

it('a wrong password asks the database the same whether or not the account is there: the clock tells nothing', async () => {
  await enrol()
  const asked = async (who: string) =>
    (await recordQueries(() => signIn(who, 'not this', home, codeAt(0)))).map(({ text }) => text)
  expect(await asked(name)).toEqual(await asked('nobody-here'))
})

it('takes a code of the step before, now and after, each once, and no older than the last', async () => {
  await enrol()
  expect(await signIn(name, password, home, codeAt(-1))).toEqual({ refused: 'wrongCredentials' })
  const code = codeAt(1)
  const both = await Promise.all([signIn(name, password, home, code), signIn(name, password, home, code)])
  expect(both.filter((answer) => 'userId' in answer)).toHaveLength(1)
  expect(await signIn(name, password, home, code)).toEqual({ refused: 'wrongCredentials' })
  expect(await signIn(name, password, home, codeAt(0))).toEqual({ refused: 'wrongCredentials' })
  expect(await signIn(name, password, home, codeAt(3))).toEqual({ refused: 'wrongCredentials' })
  const later = new Date(Date.now() + 90_000)
  expect(await signIn(name, password, home, codeAt(3), later)).toMatchObject({ userId: me.userId })
})

it('a recovery code signs in once, however it is written', async () => {
  const [first = '', second = ''] = await enrol()
  const typed = first.toLowerCase().replaceAll('-', ' ')
  const both = await Promise.all([signIn(name, password, home, typed), signIn(name, password, home, first)])
  expect(both.filter((answer) => 'userId' in answer)).toHaveLength(1)
  expect(await signIn(name, password, home, first)).toEqual({ refused: 'wrongCredentials' })
  const { recoveryCodes } = done(await renewRecoveryCodes(me, { password, code: second }, home))
  expect(await signIn(name, password, home, second)).toEqual({ refused: 'wrongCredentials' })
  expect(await signIn(name, password, home, recoveryCodes[9])).toMatchObject({ userId: me.userId })
  expect(await db().event.count({ where: { verb: 'recoveryCodeUsed', actorId: me.userId } })).toBe(3)
})

it('codes are guessed no faster than passwords, and from many addresses no more than twenty an hour', async () => {
  const [recovery = ''] = await enrol()
  const guesses = await Promise.all(Array.from({ length: 12 }, () => signIn(name, password, home, '000 000')))
  const counts = Map.groupBy(guesses, (guess) => ('refused' in guess ? guess.refused : 'in'))
  expect([counts.get('wrongCredentials')?.length, counts.get('tooManyAttempts')?.length]).toEqual([10, 2])
  for (let at = 0; at < 10; at += 1) await signIn(name, password, `203.0.113.${at}`, '000000')
  const elsewhere = `192.0.2.${count}`
  expect(await signIn(name, password, elsewhere, codeAt(1))).toEqual({ refused: 'wrongCredentials' })
  expect(await signIn(name, password, elsewhere, recovery)).toMatchObject({ userId: me.userId })
})

it('wrong passwords with codes lock nobody out', async () => {
  await enrol()
  for (let at = 0; at < 24; at += 1) await signIn(name, 'not this', `203.0.114.${at}`, '000000')
  expect(await signIn(name, password, home, codeAt(1))).toMatchObject({ userId: me.userId })
})

it('is moved to another program by the password and a code of the old one; the old one and its codes end', async () => {
  const [recovery = '', other = ''] = await enrol()
  const old = key
  expect(await beginSecondFactor(me, { password }, home)).toEqual({ refused: 'wrongPasswordOrCode' })
  const begun = done(await beginSecondFactor(me, { password, code: recovery }, home))
  expect(await signIn(name, password, home, codeAt(0, old))).toMatchObject({ userId: me.userId })
  const confirmed = { setup: begun.setup, code: codeAt(-1, begun.key) }
  const { recoveryCodes } = done(await confirmSecondFactor(me, confirmed))
  expect(await confirmSecondFactor(me, confirmed)).toEqual({ refused: 'secondFactorSet' })
  const refused = { refused: 'wrongCredentials' }
  expect(await signIn(name, password, home, codeAt(1, old))).toEqual(refused)
  expect(await signIn(name, password, home, other)).toEqual(refused)
  expect(await signIn(name, password, home, codeAt(0, begun.key))).toMatchObject({ userId: me.userId })
  expect(await signIn(name, password, home, recoveryCodes[0])).toMatchObject({ userId: me.userId })
})

it('is turned off by the password and a code together', async () => {
  const [recovery = ''] = await enrol()
  const refused = { refused: 'wrongPasswordOrCode' }
  expect(await turnOffSecondFactor(me, { password }, home)).toEqual(refused)
  expect(await turnOffSecondFactor(me, { password: 'not this', code: codeAt(0) }, home)).toEqual(refused)
  done(await turnOffSecondFactor(me, { password, code: recovery }, home))
  expect(await signIn(name, password, home)).toMatchObject({ userId: me.userId })
  expect(await turnOffSecondFactor(me, { password }, home)).toEqual({ refused: 'secondFactorMissing' })
  expect(await db().recoveryCode.count({ where: { userId: me.userId } })).toBe(0)
})

it('a secret of another server’s key opens nothing', async () => {
  await enrol()
  process.env.NEXTAUTH_SECRET = 'another'
  expect(await signIn(name, password, home, codeAt(0))).toEqual({ refused: 'wrongCredentials' })
  process.env.NEXTAUTH_SECRET = 'for tests alone'
  expect(await signIn(name, password, home, codeAt(0))).toMatchObject({ userId: me.userId })
})

it('is taken from a person who lost it by who runs all their publications, with a reason', async () => {
  await enrol()
  const runs = await newsroom.hire('administrator')
  const lift = { act: 'liftSecondFactor', reason: '手机丢失' } as const
  expect(await takePersonAct(runs, me.userId, { ...lift, reason: '' })).toEqual({ refused: 'noteMissing' })
  expect(await takePersonAct(await newsroom.hire('editor'), me.userId, lift)).toEqual({ refused: 'notFound' })
  expect(await takePersonAct(me, me.userId, lift)).toEqual({ refused: 'ownSecondFactor' })
  const other = await openNewsroom()
  expect(await takePersonAct(await other.hire('administrator'), me.userId, lift)).toEqual({ refused: 'notFound' })
  const abroad = { userId: me.userId, publicationId: other.publicationId }
  done(await setRole(commandLine, { ...abroad, role: 'corrector' }))
  expect(await takePersonAct(runs, me.userId, lift)).toEqual({ refused: 'notFound' })
  expect(done(await listPeople(runs)).people.find(({ userId }) => userId === me.userId)).toMatchObject({
    hasSecondFactor: true,
    mayLiftSecondFactor: false,
  })
  done(await setRole(commandLine, { ...abroad, role: null }))
  expect(done(await listPeople(runs)).people.find(({ userId }) => userId === me.userId)).toMatchObject({
    mayLiftSecondFactor: true,
  })
  const { tokenVersion } = await db().user.findUniqueOrThrow({ where: { id: me.userId } })
  done(await takePersonAct(runs, me.userId, lift))
  expect(await readActor(me.userId, tokenVersion)).toBeNull()
  expect(await signIn(name, password, home)).toMatchObject({ userId: me.userId })
  expect(await db().event.findFirst({ where: { verb: 'secondFactorRemoved', objectId: me.userId } })).toMatchObject({
    actorId: runs.userId,
    note: '手机丢失',
  })
})

it('a server-wide administrator’s is taken by another alone', async () => {
  const runs = await newsroom.hire('administrator')
  const { userId } = done(
    await addUser(commandLine, { name: `all-${count}`, displayName: '某', isAdministrator: true }),
  )
  done(await setRole(commandLine, { userId, publicationId: newsroom.publicationId, role: 'editor' }))
  const lift = { act: 'liftSecondFactor', reason: '手机丢失' } as const
  expect(await takePersonAct(runs, userId, lift)).toEqual({ refused: 'notFound' })
  const everywhere = await readActor(userId, 1)
  if (!everywhere) throw new Error('nobody')
  expect(await takePersonAct(everywhere, me.userId, lift)).toEqual({ refused: 'secondFactorMissing' })
})
