import { existsSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openDatabase } from '#scripts/database/openDatabase.ts'
import { runCommand } from './testing/runCommand.ts'
import { temporaryFolder } from './testing/temporaryFolder.ts'

const dataFolder = path.join(temporaryFolder(), '数据 folder')
const place = { environment: { DATABASE_URL: undefined, GALLEY_DATA: dataFolder } }
const add = (slug: string) => runCommand(['publication', 'add', '--slug', slug, '--title', '日报'], place)

it('starts the embedded database where none runs, and ends it again', async () => {
  const { code, out, said } = await add('first')
  expect([code, out]).toEqual([0, '日报 is added: first\n'])
  expect(said).toMatch(/Making the database/u)
  expect(existsSync(path.join(dataFolder, 'postgres', 'postmaster.pid'))).toBe(false)
}, 60_000)

it('works on the one that runs, and leaves it running', async () => {
  const database = await openDatabase({ dataFolder })
  const { code, said } = await add('second')
  const runsOn = existsSync(path.join(dataFolder, 'postgres', 'postmaster.pid'))
  const again = await add('first')
  await database.stop()
  expect([code, said, runsOn]).toEqual([0, '', true])
  expect(again.said).toMatch(/“first” is already another publication’s/u)
}, 60_000)

it('keeps originals in the data folder, wherever it was called', async () => {
  const file = path.resolve('seeds', 'pages', '01.txt')
  const words = ['import', '--publication', 'first', '--date', '2025-09-17', file]
  const { code } = await runCommand(words, { ...place, folder: path.dirname(dataFolder) })
  expect(code).toBe(0)
  expect(existsSync(path.join(dataFolder, 'files'))).toBe(true)
}, 60_000)
