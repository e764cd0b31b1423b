import { readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { people } from '#seeds/people.ts'
import { signIn } from '#server/accounts/signIn.ts'
import { db } from '#server/database/db.ts'
import { enterTestDatabase } from '#server/testing/enterTestDatabase.ts'
import { runCommand } from './testing/runCommand.ts'

await enterTestDatabase()
const firstRun = async (kind: string): Promise<readonly string[]> => {
  const { code, out, said } = await runCommand([kind], { script: 'cli/firstRun.ts' })
  expect([code, said]).toEqual([0, ''])
  return (JSON.parse(out) as { lines: string[] }).lines
}

it('gives an administrator with a one-time link, also when it is asked twice', async () => {
  for (const _ of [1, 2]) {
    const lines = await firstRun('--administrator')
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/account admin: http:\/\/\S+\/invitation\/\S+$/u)
  }
  expect(await db().user.findMany({ select: { name: true, isAdministrator: true } })).toEqual([
    { name: 'admin', isAdministrator: true },
  ])
  expect(await db().publication.count()).toBe(0)
})

it('loads the demo once, and gives its people passwords that open the desk', async () => {
  const loaded = await runCommand(['demo', 'load'])
  expect(loaded.code).toBe(0)
  const file = path.join(process.env.GALLEY_DATA ?? '', 'demo-accounts.txt')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
    expect(loaded.out).toContain(line)
    const [name = '', password = ''] = line.split(/ +/u)
    expect(await signIn(name, password, name)).toMatchObject({ userId: expect.any(String) as string })
  }
  const again = await runCommand(['demo', 'load'])
  expect(again).toMatchObject({ code: 1, out: '' })
  expect(again.said).toMatch(/is here already/u)
}, 600_000)

it('gives new passwords at a first run that was cut short', async () => {
  const before = readFileSync(path.join(process.env.GALLEY_DATA ?? '', 'demo-accounts.txt'), 'utf8')
  const lines = await firstRun('--demo')
  expect(lines.map((line) => line.split(' ')[0])).toEqual(people.map(({ login }) => login))
  expect(lines.some((line) => before.includes(line))).toBe(false)
})
