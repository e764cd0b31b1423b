import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { readAuditFilter } from '#domain/audit/auditView.ts'
import { commandLine } from '../actor.ts'
import { exportAudit, readAudit } from '../audit/readAudit.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { addTerm, readAdministered, removeTerm, setPolicy } from '../publications/publicationAdministration.ts'
import { step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { addUser } from './addUser.ts'
import { acceptInvitation } from './invitations.ts'
import { passwordRefusal } from './passwords.ts'
import { invitePerson, listPeople, takePersonAct } from './people.ts'
import { readActor } from './readActor.ts'

await enterTestDatabase()
let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let runs: Actor
let everywhere: Actor
let corrector: Actor
let count = 0

beforeEach(async () => {
  newsroom = await openNewsroom()
  runs = await newsroom.hire('administrator')
  corrector = await newsroom.hire('corrector')
  const name = `root-${(count += 1)}`
  const { userId } = done(await addUser(commandLine, { name, displayName: name, isAdministrator: true }))
  everywhere = (await readActor(userId, 1)) ?? runs
})

it('a person is invited into a publication, opens the account once, and is given another role', async () => {
  const { publicationId } = newsroom
  const name = `tang-${count}`
  const memberships = [{ publicationId, role: 'corrector' as const }]
  const link = done(await invitePerson(runs, { name, displayName: '唐', memberships }))
  expect(link.path).toMatch(/^\/invitation\/[\w-]{20,}$/u)
  const found = (await listPeople(runs)) as Exclude<Awaited<ReturnType<typeof listPeople>>, { refused: unknown }>
  const person = found.people.find((one) => one.name === name)
  expect(person).toMatchObject({ hasPassword: false, isActive: true, roles: [{ publicationId, role: 'corrector' }] })
  done(await acceptInvitation(link.path.split('/').at(-1) ?? '', 'carp-lantern-ferry-9'))
  const userId = person?.userId ?? ''
  expect(await takePersonAct(runs, userId, { act: 'invite' })).toEqual({ refused: 'notFound' })
  done(await takePersonAct(runs, userId, { act: 'setRole', publicationId, role: 'editor' }))
  expect((await readActor(userId, 2))?.roles).toEqual({ [publicationId]: 'editor' })
})

it('a publication’s administrator manages nobody elsewhere, and closes no account', async () => {
  const other = await openNewsroom()
  const memberships = [{ publicationId: other.publicationId, role: 'editor' as const }]
  expect(await invitePerson(runs, { name: 'x', displayName: 'x', memberships })).toEqual({ refused: 'roleMayNot' })
  const role = { act: 'setRole', publicationId: other.publicationId, role: 'editor' } as const
  expect(await takePersonAct(runs, corrector.userId, role)).toEqual({ refused: 'notFound' })
  expect(await takePersonAct(runs, corrector.userId, { act: 'deactivate' })).toEqual({ refused: 'notFound' })
  expect(await listPeople(corrector)).toEqual({ refused: 'notFound' })
})

it('server-wide administrators make others so, and of two that take it from each other one is left', async () => {
  const make = { act: 'makeAdministrator' } as const
  expect(await takePersonAct(runs, corrector.userId, make)).toEqual({ refused: 'notFound' })
  expect(await takePersonAct(everywhere, everywhere.userId, { act: 'unmakeAdministrator' })).toEqual({
    refused: 'ownAdministration',
  })
  done(await takePersonAct(everywhere, corrector.userId, make))
  const second = await readActor(corrector.userId, 1)
  if (!second?.isAdministrator) throw new Error('not made')
  const told = await db().event.findFirst({ where: { verb: 'administratorSet', objectId: corrector.userId } })
  expect(told).toMatchObject({ actorId: everywhere.userId, details: { before: false, after: true } })
  for (const take of ['unmakeAdministrator', 'deactivate'] as const) {
    const ids = [everywhere.userId, second.userId]
    await db().user.updateMany({ where: { id: { in: ids } }, data: { isAdministrator: true, deactivatedAt: null } })
    await db().user.updateMany({ where: { id: { notIn: ids } }, data: { isAdministrator: false } })
    await Promise.all([
      takePersonAct(everywhere, second.userId, { act: take }),
      takePersonAct(second, everywhere.userId, { act: take }),
    ])
    expect(await db().user.count({ where: { isAdministrator: true, deactivatedAt: null } })).toBe(1)
  }
})

it('a closed account ends its sessions and claims, and keeps its history', async () => {
  const [id = ''] = newsroom.articleIds
  done(await step(corrector, id, 'claim'))
  done(await takePersonAct(everywhere, corrector.userId, { act: 'deactivate' }))
  expect(await readActor(corrector.userId, 1)).toBeNull()
  expect(await readActor(corrector.userId, 2)).toBeNull()
  expect(done(await readArticle(runs, id)).claim).toBeNull()
  expect(await db().event.count({ where: { actorId: corrector.userId, verb: 'claimed' } })).toBe(1)
  done(await takePersonAct(everywhere, corrector.userId, { act: 'activate' }))
  expect(await readActor(corrector.userId, 3)).not.toBeNull()
  expect(await takePersonAct(everywhere, everywhere.userId, { act: 'deactivate' })).toEqual({ refused: 'ownAccount' })
  done(await takePersonAct(corrector, corrector.userId, { act: 'signOut' }))
  expect(await readActor(corrector.userId, 3)).toBeNull()
})

it('a policy is set whole by who runs the publication, and the audit keeps before and after', async () => {
  const { slug } = newsroom
  const { policy } = done(await readAdministered(runs, slug))
  done(await setPolicy(runs, slug, { ...policy, reviewStages: 3, stageRoles: ['editor', 'editor', 'publisher'] }))
  expect(done(await readAdministered(runs, slug)).policy).toMatchObject({ reviewStages: 3 })
  expect(await setPolicy(runs, slug, { ...policy, timeZone: 'Moon/Base' })).toMatchObject({ refused: 'invalidInput' })
  expect(await setPolicy(await newsroom.hire('editor'), slug, policy)).toEqual({ refused: 'roleMayNot' })
  expect(await readAdministered(corrector, slug)).toEqual({ refused: 'notFound' })
  const { rows } = done(await readAudit(runs, readAuditFilter({ verb: 'policySet' })))
  expect(JSON.parse(rows[0]?.details ?? '{}')).toMatchObject({
    before: { reviewStages: 1 },
    after: { reviewStages: 3 },
  })
})

it('a term is kept once, and taken out again', async () => {
  const { slug } = newsroom
  const term = { kind: 'protected', text: '下桥码头灯会' } as const
  const { id } = done(await addTerm(runs, slug, term))
  expect(await addTerm(runs, slug, term)).toMatchObject({ refused: 'termKnown' })
  expect(await addTerm(corrector, slug, { ...term, text: '别的' })).toEqual({ refused: 'roleMayNot' })
  const strange = await (await openNewsroom()).hire('editor')
  expect(await removeTerm(strange, slug, id)).toEqual({ refused: 'notFound' })
  done(await removeTerm(runs, slug, id))
  expect(done(await readAdministered(runs, slug)).terms).toEqual([])
})

it('the audit shows and exports what one may audit, as CSV without formulas or as JSON', async () => {
  const [id = ''] = newsroom.articleIds
  done(await step(corrector, id, 'submit'))
  done(await step(await newsroom.hire('editor'), id, 'return', '=1+1, "引号"'))
  const filter = readAuditFilter({ article: id })
  expect(await readAudit(corrector, filter)).toEqual({ refused: 'notFound' })
  expect(done(await readAudit(runs, filter)).rows.map(({ verb }) => verb)).toEqual(['returned', 'submitted'])
  const csv = done(await exportAudit(runs, filter, 'csv')).text
  expect(csv.startsWith('\uFEFFid,at,who,verb')).toBe(true)
  expect(csv).toContain(`"'=1+1, ""引号"""`)
  const json = JSON.parse(done(await exportAudit(everywhere, filter, 'json')).text) as { events: unknown[] }
  expect(json.events).toHaveLength(2)
  const other = await openNewsroom()
  const abroad = await exportAudit(await other.hire('publisher'), filter, 'json')
  expect(isRefusal(abroad) || (JSON.parse(abroad.text) as { events: unknown[] }).events).toEqual([])
})

it.each([
  ['short', 'aB3$x9'],
  ['common', 'password1234'],
  ['a run of keys', 'qwertyuiop12'],
  ['repeated', 'abcabcabcabc'],
  ['the name with a year', 'zhangwei2024'],
])('a password that is %s is too weak', (_what, password) => {
  expect(passwordRefusal(password, 'zhangwei')).toMatchObject({ refused: 'passwordTooWeak' })
})

it.each(['carp-lantern-ferry-9', '河边三百棵柳树 2025', 'correct horse battery staple'])('%s is strong', (password) => {
  expect(passwordRefusal(password, 'zhangwei')).toBeNull()
})

it('takes out no more than sixty files an hour', async () => {
  const filter = readAuditFilter({})
  for (let at = 0; at < 60; at += 1) done(await exportAudit(runs, filter, 'json'))
  expect(await exportAudit(runs, filter, 'csv')).toMatchObject({ refused: 'exportTooOften' })
  expect(await exportAudit(everywhere, filter, 'csv')).not.toHaveProperty('refused')
})
