import { expect, it } from 'vitest'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { addPublication, type NewPublication } from './addPublication.ts'

await enterTestDatabase()
const good = { slug: 'morning-post', title: '晨报' }
done(await addPublication(commandLine, good))

it.each<[string, Partial<NewPublication>]>([
  ['slugTaken', {}],
  ['slugReserved', { slug: 'api' }],
  ['slugReserved', { slug: 'desk' }],
  ['invalidInput', { slug: 'Morning Post' }],
  ['invalidInput', { slug: '../x' }],
  ['invalidInput', { slug: '' }],
  ['invalidInput', { slug: 'a', title: ' ' }],
  ['invalidInput', { slug: 'a', title: 'x\u0000' }],
  ['invalidInput', { slug: 'a', language: 'not a language' }],
  ['invalidInput', { slug: 'a', timeZone: 'Mars/Base' }],
  ['invalidInput', { slug: 'a', reviewStages: 4 }],
])('%s: %j', async (code, input) => {
  expect(await addPublication(commandLine, { ...good, ...input })).toMatchObject({ refused: code })
  expect(await db().publication.count({ where: { slug: 'a' } })).toBe(0)
})

it.each([
  ['zh-Hans', 'simplified'],
  ['zh-TW', 'traditional'],
  ['en', 'latin'],
])('knows the script of %s', async (language, script) => {
  const slug = `paper-of-${script}`
  const { publicationId } = done(await addPublication(commandLine, { slug, title: slug, language }))
  expect(await db().publication.findUnique({ where: { id: publicationId } })).toMatchObject({
    ...{ script, mayReadVertically: script === 'traditional' },
  })
})

it('is for server-wide administrators', async () => {
  const administrator = await (await openNewsroom()).hire('administrator')
  expect(await addPublication(administrator, { slug: 'b', title: 'B' })).toEqual({ refused: 'roleMayNot' })
  const wide = { ...administrator, isAdministrator: true }
  expect(await addPublication(wide, { slug: 'b', title: '<b>' })).toHaveProperty('publicationId')
})
