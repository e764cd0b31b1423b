import { spawn } from 'node:child_process'
import path from 'node:path'
import { expect, it } from 'vitest'
import { addUser } from '#server/accounts/addUser.ts'
import { commandLine } from '#server/actor.ts'
import { db } from '#server/database/db.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { enterTestDatabase } from '#server/testing/enterTestDatabase.ts'
import { plan } from './plan.ts'
import { publication } from './publication.ts'
import { demoIssues } from './sheets/demoIssues.ts'

/** Runs the loader as `npm start` does. With `until` it is killed outright as soon as that is true. */
async function load(until?: () => Promise<boolean>): Promise<{ code: number | null; said: string }> {
  const loader = path.join(import.meta.dirname, 'load.ts')
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), loader], {
    env: { ...process.env, LC_ALL: '', LANG: 'en_US.UTF-8' },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  while (until && child.exitCode === null && !(await until())) await new Promise((resolve) => setTimeout(resolve, 25))
  if (until) child.kill('SIGKILL')
  return { code: await ended, said }
}

await enterTestDatabase()

it.each([
  ['an account', () => addUser(commandLine, { name: 'song', displayName: '另一个宋' }), /already an account “song”/u],
  ['the publication', () => addPublication(commandLine, { ...publication, title: '别的报' }), /lanpu-daily/u],
])('refuses where %s of that name is someone else’s, and writes nothing', async (_, add, sentence) => {
  await add()
  const { code, said } = await load()
  expect(code).toBe(1)
  expect(said).toMatch(sentence)
  expect(await db().issue.count()).toBe(0)
  await db().user.deleteMany()
  await db().publication.deleteMany()
})

it('goes on where it was killed, wherever that was', async () => {
  const published = () => db().publishing.count()
  await load(async () => (await db().user.count()) >= 2)
  await load(async () => (await db().article.count()) > 0)
  await load(async () => (await published()) >= 1)
  await load(async () => (await published()) >= 4)
  const { code, said } = await load()
  expect([code, said]).toEqual([
    0,
    expect.stringMatching(/is loaded: \d+ articles, \d+ of them public, in [\d.]+ s\./u),
  ])
  const standings = plan.map(({ standing }) => standing)
  const once = standings.filter((one) => one === 'published' || one === 'changed').length
  const twice = standings.filter((one) => one === 'corrected' || one === 'retracted').length
  expect(await published()).toBe(once + 2 * twice)
  expect(await db().reporter.count({ where: { displayName: '林溪' } })).toBe(2)
  expect(await db().issue.count()).toBe(demoIssues.length)
}, 900_000)
