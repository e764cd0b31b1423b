import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../../actor.ts'
import { db } from '../../database/db.ts'
import { enterTestDatabase } from '../../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../../testing/newsroom.ts'
import { addUser } from '../addUser.ts'
import { createInvitation, findInvitation } from '../invitations.ts'
import { takePersonAct } from '../people.ts'
import { setEmail } from '../setEmail.ts'
import { enterByProvider as enterFrom } from './enterByProvider.ts'
import { providerSettings } from './providerSettings.ts'

await enterTestDatabase()
const issuer = 'https://identity.example'
const enterByProvider = (of: string, claimed: Parameters<typeof enterFrom>[1]) => enterFrom(of, claimed, '198.51.100.7')
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let me: Actor
let email: string
let count = 0

beforeEach(async () => {
  newsroom = await openNewsroom()
  me = await newsroom.hire('corrector')
  email = `lin-${(count += 1)}@paper.example`
  done(await setEmail(commandLine, me.userId, ` ${email.toUpperCase()} `))
})
const claims = (sub: string) => ({ sub: `${sub}-${count}`, email, email_verified: true })

it('finds the account by a verified address, links it, and knows it from then on whatever the address', async () => {
  const accounts = await db().user.count()
  expect(await enterByProvider(issuer, claims('a'))).toMatchObject({ userId: me.userId })
  done(await setEmail(commandLine, me.userId, null))
  expect(await enterByProvider(issuer, { sub: `a-${count}` })).toMatchObject({ userId: me.userId })
  const events = await db().event.findMany({ where: { verb: 'signInLinked', objectId: me.userId } })
  expect(events).toMatchObject([{ actorId: me.userId, details: { issuer } }])
  expect(await db().user.count()).toBe(accounts)
})

it.each([
  ['an address that nobody has here', { sub: 'x', email: 'stranger@paper.example', email_verified: true }],
  ['no address', { sub: 'x' }],
])('refuses %s, and makes no account', async (_what, given) => {
  const accounts = await db().user.count()
  expect(await enterByProvider(issuer, given)).toEqual({ refused: 'providerUnknown' })
  expect(await db().user.count()).toBe(accounts)
})

it('refuses an address of which the provider did not make sure', async () => {
  expect(await enterByProvider(issuer, { ...claims('a'), email_verified: false })).toEqual({
    refused: 'providerUnknown',
  })
  expect(await enterByProvider(issuer, { sub: `a-${count}`, email })).toEqual({ refused: 'providerUnknown' })
})

it('an address given to another person does not give them the account', async () => {
  done(await enterByProvider(issuer, claims('a')))
  expect(await enterByProvider(issuer, claims('b'))).toEqual({ refused: 'providerOther' })
  expect(await enterByProvider('https://other.example', claims('b'))).toMatchObject({ userId: me.userId })
})

it('of two first sign-ins at once both are the same person, and one link is kept', async () => {
  const both = await Promise.all([enterByProvider(issuer, claims('a')), enterByProvider(issuer, claims('a'))])
  expect(both.map((one) => ('userId' in one ? one.userId : one.refused))).toEqual([me.userId, me.userId])
  expect(await db().linkedSignIn.count({ where: { userId: me.userId } })).toBe(1)
})

it('a closed account stays closed, linked or not', async () => {
  done(await enterByProvider(issuer, claims('a')))
  await db().user.update({ where: { id: me.userId }, data: { deactivatedAt: new Date() } })
  expect(await enterByProvider(issuer, claims('a'))).toEqual({ refused: 'providerUnknown' })
  expect(await enterByProvider('https://other.example', claims('a'))).toEqual({ refused: 'providerUnknown' })
})

it('an invited person opens the account by it, and the link no longer does', async () => {
  const { token } = done(await createInvitation(commandLine, me.userId))
  done(await enterByProvider(issuer, claims('a')))
  expect(await findInvitation(token)).toBeNull()
})

it('an address is set by who may give the account away', async () => {
  const runs = await newsroom.hire('administrator')
  const act = { act: 'setEmail', email: 'new@paper.example' } as const
  expect(await takePersonAct(await newsroom.hire('publisher'), me.userId, act)).toEqual({ refused: 'notFound' })
  expect(await takePersonAct(runs, me.userId, { ...act, email: 'no address' })).toMatchObject({
    refused: 'invalidInput',
  })
  const other = await newsroom.hire('editor')
  expect(await takePersonAct(runs, other.userId, { ...act, email: email.toUpperCase() })).toMatchObject({
    refused: 'emailTaken',
  })
  expect(await takePersonAct(runs, me.userId, act)).toEqual({ email: 'new@paper.example' })
  await db().user.update({ where: { id: me.userId }, data: { passwordHash: 'opened' } })
  expect(await takePersonAct(runs, me.userId, act)).toEqual({ refused: 'notFound' })
  const again = { name: `again-${count}`, displayName: '又', email: 'new@paper.example' }
  expect(await addUser(commandLine, again)).toMatchObject({ refused: 'emailTaken' })
})

const whole = { GALLEY_OIDC_ISSUER: `${issuer}/`, GALLEY_OIDC_CLIENT_ID: 'galley', GALLEY_OIDC_CLIENT_SECRET: 's' }
it('is there only where the environment names all of it', () => {
  expect(providerSettings(whole)).toEqual({ issuer, clientId: 'galley', clientSecret: 's', name: 'identity.example' })
  expect(providerSettings({ ...whole, GALLEY_OIDC_NAME: '报社账号' })?.name).toBe('报社账号')
  for (const name of Object.keys(whole)) expect(providerSettings({ ...whole, [name]: '' })).toBeNull()
})
