import { expect, it } from 'vitest'
import { db } from '../database/db.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { toldError } from './toldError.ts'

await enterTestDatabase()
const secret = 'carp-lantern-ferry-9'

/** What the log would hold of what `work` throws. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const error = await work().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(Error)
  return JSON.stringify(toldError(error))
}

it.each([
  ['a query of the wrong shape', () => db().user.findFirst({ where: { name: 5, passwordHash: secret } as never })],
  ['a write of the wrong shape', () => db().user.create({ data: { name: 'x', passwordHash: secret } as never })],
  ['a write that is refused', () => db().membership.create({ data: { userId: secret } as never })],
  ['a query of our own that breaks', () => db().$queryRaw`SELECT ${secret}, 1 / 0`],
])('a bug’s line in the log holds none of the values: %s', async (_what, work) => {
  expect(await logged(work)).not.toContain(secret)
})

it('still says what is wrong, and where', async () => {
  const told = await logged(() => db().user.findFirst({ where: { name: 5 } as never }))
  expect(told).toContain('Expected StringFilter or String, provided Int')
  expect(told).toMatch(/toldError\.test/u)
  expect(JSON.stringify(toldError(new Error('as it is')))).toContain('as it is')
  expect(toldError('no error at all')).toBe('no error at all')
})
