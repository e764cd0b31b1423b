import { beforeEach, describe, expect, it } from 'vitest'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { addUser } from './addUser.ts'
import { acceptInvitation, createInvitation, findInvitation } from './invitations.ts'
import { readActor } from './readActor.ts'
import { setPassword } from './setPassword.ts'
import { setRole } from './setRole.ts'
import { signIn } from './signIn.ts'

await enterTestDatabase()
const password = '河边三百棵柳树 2025'
const home = '198.51.100.7'
let count = 0
let name: string
let userId: string

beforeEach(async () => {
  name = `person-${(count += 1)}`
  userId = done(await addUser(commandLine, { name, displayName: '某人' })).userId
})

describe('signing in', () => {
  it('takes the right name and password, however the name is written', async () => {
    done(await setPassword(commandLine, name, password))
    const signedIn = done(await signIn(` ${name.toUpperCase()} `, password, home))
    expect(signedIn).toMatchObject({ userId, displayName: '某人' })
    expect(await readActor(userId, signedIn.tokenVersion)).toMatchObject({ userId, isAdministrator: false, roles: {} })
  })

  it.each([
    ['a wrong password', () => signIn(name, 'something else', `${home}1`)],
    ['an unknown name', () => signIn('nobody', password, `${home}2`)],
    ['an empty name', () => signIn('', '', `${home}3`)],
    ['a name that is none', () => signIn("' OR 1=1 --\u0000", password, `${home}4`)],
    ['an account without a password', () => signIn(name, '', `${home}5`)],
  ])('refuses %s in the same words', async (_what, attempt) => {
    expect(await attempt()).toEqual({ refused: 'wrongNameOrPassword' })
  })

  it('stops guessing from one address, and lets the owner in from another', async () => {
    done(await setPassword(commandLine, name, password))
    const guesses = await Promise.all(Array.from({ length: 14 }, () => signIn(name, 'wrong password', '203.0.113.1')))
    const counts = Map.groupBy(guesses, (guess) => ('refused' in guess ? guess.refused : 'in'))
    expect(counts.get('wrongNameOrPassword')).toHaveLength(10)
    expect(counts.get('tooManyAttempts')).toHaveLength(4)
    expect(await signIn(name, password, '203.0.113.1')).toMatchObject({ refused: 'tooManyAttempts' })
    expect(await signIn(name, password, home)).toMatchObject({ userId })
  })

  it('takes all addresses of one place for one: who has a network of version 6 has no more guesses', async () => {
    done(await setPassword(commandLine, name, password))
    for (let at = 0; at < 10; at += 1) await signIn(name, 'wrong password', `2001:db8:9:${count}::${at}`)
    expect(await signIn(name, password, `2001:db8:9:${count}:ab::1`)).toMatchObject({ refused: 'tooManyAttempts' })
    expect(await signIn(name, password, `2001:db8:8:${count}::1`)).toMatchObject({ userId })
  })

  it('forgets failures at the first success', async () => {
    done(await setPassword(commandLine, name, password))
    for (let round = 0; round < 3; round += 1) {
      for (let at = 0; at < 6; at += 1) await signIn(name, 'wrong password', '203.0.113.2')
      expect(await signIn(name, password, '203.0.113.2')).toMatchObject({ userId })
    }
  })

  it('ends every session when the password is set anew, or the account is closed', async () => {
    done(await setPassword(commandLine, name, password))
    const { tokenVersion } = done(await signIn(name, password, home))
    done(await setPassword(commandLine, name, `${password}!`))
    expect(await readActor(userId, tokenVersion)).toBeNull()
    await db().user.update({ where: { id: userId }, data: { deactivatedAt: new Date() } })
    expect(await readActor(userId, tokenVersion + 1)).toBeNull()
    expect(await signIn(name, `${password}!`, home)).toEqual({ refused: 'wrongNameOrPassword' })
  })
})

describe('one-time links', () => {
  it('set a password once', async () => {
    const { token } = done(await createInvitation(commandLine, userId))
    expect(await findInvitation(token)).toEqual({ name, displayName: '某人' })
    expect(await acceptInvitation(token, 'short')).toMatchObject({ refused: 'passwordTooWeak' })
    const answers = await Promise.all([acceptInvitation(token, password), acceptInvitation(token, password)])
    expect(answers.filter((answer) => 'name' in answer)).toHaveLength(1)
    expect(await acceptInvitation(token, password)).toEqual({ refused: 'linkUsedOrExpired' })
    expect(await signIn(name, password, home)).toMatchObject({ userId })
    expect(await db().invitation.count({ where: { tokenHash: token } })).toBe(0)
  })

  it('end with a newer one, and with time', async () => {
    const { token: older } = done(await createInvitation(commandLine, userId))
    const { token } = done(await createInvitation(commandLine, userId))
    expect(await findInvitation(older)).toBeNull()
    await db().invitation.updateMany({ where: { userId }, data: { expiresAt: new Date(0) } })
    expect(await acceptInvitation(token, password)).toEqual({ refused: 'linkUsedOrExpired' })
  })
})

describe('people', () => {
  it.each([
    ['nameTaken', () => addUser(commandLine, { name: name.toUpperCase(), displayName: '另一人' })],
    ['invalidInput', () => addUser(commandLine, { name: 'two words', displayName: '某人' })],
    ['invalidInput', () => addUser(commandLine, { name: '<b>', displayName: '某人' })],
    ['invalidInput', () => addUser(commandLine, { name: 'fine', displayName: ' ' })],
    ['invalidInput', () => addUser(commandLine, { name: 'fine', displayName: 'x\u0000' })],
    ['passwordTooWeak', () => setPassword(commandLine, name, '123456789')],
    ['passwordTooWeak', () => setPassword(commandLine, name, 'aaaaaaaaaaaaaaa')],
    ['passwordTooWeak', () => setPassword(commandLine, name, name)],
    ['notFound', () => setPassword(commandLine, 'nobody', password)],
  ])('%s', async (code, attempt) => {
    expect(await attempt()).toMatchObject({ refused: code })
  })

  it('are managed by administrators of the publication alone', async () => {
    const { publicationId, hire } = await openNewsroom()
    const [administrator, publisher] = [await hire('administrator'), await hire('publisher')]
    const change = { userId, publicationId, role: 'corrector' } as const
    expect(await setRole(publisher, change)).toEqual({ refused: 'roleMayNot' })
    expect(await setRole((await readActor(userId, 1)) ?? publisher, change)).toEqual({ refused: 'notFound' })
    expect(await setRole(administrator, change)).toEqual({ role: 'corrector' })
    expect(await readActor(userId, 1)).toMatchObject({ roles: { [publicationId]: 'corrector' } })
    expect(await setRole(administrator, { ...change, role: null })).toEqual({ role: null })
    const told = await db().event.findMany({ where: { verb: 'roleSet', objectId: userId }, orderBy: { id: 'asc' } })
    expect(told.map(({ details }) => details)).toEqual([
      { before: null, after: 'corrector' },
      { before: 'corrector', after: null },
    ])
    const everyone = { name: 'new-one', displayName: '新人', isAdministrator: true }
    expect(await addUser(administrator, everyone)).toEqual({ refused: 'roleMayNot' })
    expect(await setPassword(administrator, name, password)).toEqual({ refused: 'notFound' })
    expect(await createInvitation(publisher, userId)).toEqual({ refused: 'notFound' })
  })
})
