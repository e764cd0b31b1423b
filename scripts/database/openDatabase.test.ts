import { chmodSync, existsSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { beforeAll, expect, it } from 'vitest'
import { openDatabase } from './openDatabase.ts'
import { isAlive } from './postmasterFile.ts'

const dataFolder = mkdtempSync(path.join(tmpdir(), 'galley 数据 '))
const wishes = { dataFolder, mayMove: true, temporary: true }
const keep = { ...wishes, temporary: false }
beforeAll(() => chmodSync(dataFolder, 0o755))

const record = () =>
  JSON.parse(readFileSync(path.join(dataFolder, 'database.json'), 'utf8')) as { folder: string; port: number }
const pidFile = () => path.join(record().folder, 'postmaster.pid')
const serverPid = () => Number(readFileSync(pidFile(), 'utf8').split('\n')[0])

async function ask(url: string, question: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ answer: unknown }>(question)
  await client.end()
  return rows[0]?.answer
}

it('makes, shares, keeps and stops a database, in a folder with spaces and Chinese characters', async () => {
  const first = await openDatabase(keep)
  const second = await openDatabase(keep)
  expect([first.startedHere, second.startedHere, second.url]).toEqual([true, false, first.url])
  expect(statSync(path.join(dataFolder, 'database.json')).mode & 0o777).toBe(0o600)
  await ask(first.url, 'CREATE TABLE kept AS SELECT 7 AS answer')
  expect(await first.stop()).toBe(false)
  expect(await ask(second.url, 'SELECT answer FROM kept')).toBe(7)
  expect(await second.stop()).toBe(true)
  expect(existsSync(pidFile())).toBe(false)
})

it('speaks UTF-8 and orders by code point, whatever the machine speaks', async () => {
  const database = await openDatabase(keep)
  expect(await ask(database.url, "SELECT array_agg(w ORDER BY w) AS answer FROM unnest('{版,b,A}'::text[]) w")).toEqual(
    ['A', 'b', '版'],
  )
  await database.stop()
})

it('recovers after the server was killed, also when its number went to another program', async () => {
  const database = await openDatabase(keep)
  await ask(database.url, 'CREATE TABLE acknowledged AS SELECT 9 AS answer')
  const pid = serverPid()
  process.kill(pid, 'SIGKILL')
  await database.lost
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 20))
  const [, ...rest] = readFileSync(pidFile(), 'utf8').split('\n')
  writeFileSync(pidFile(), [process.pid, ...rest].join('\n'))
  const again = await openDatabase(wishes)
  expect(await ask(again.url, 'SELECT answer FROM acknowledged')).toBe(9)
  expect(await again.stop()).toBe(true)
  expect(existsSync(dataFolder)).toBe(false)
})

it('refuses a data folder where none can be', async () => {
  await expect(openDatabase({ dataFolder: '/proc/galley/data' })).rejects.toMatchObject({
    key: 'dataFolderNotWritable',
  })
})

it('refuses a data folder that is a file', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'galley-')), 'file')
  writeFileSync(file, '')
  await expect(openDatabase({ dataFolder: file })).rejects.toMatchObject({ key: 'dataFolderIsFile' })
})
