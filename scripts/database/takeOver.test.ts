import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it } from 'vitest'

const parent = mkdtempSync(path.join(tmpdir(), 'galley-turns-'))
chmodSync(parent, 0o755)
const dataFolder = path.join(parent, 'data')

/** Opens the database of a folder that goes with its last user, uses it for a moment, leaves it; again and again. */
const script = `
  const [{ openDatabase }, { default: pg }, { existsSync }] = await Promise.all(
    ['./scripts/database/openDatabase.ts', 'pg', 'node:fs'].map((name) => import(name)))
  const dataFolder = ${JSON.stringify(dataFolder)}
  for (let round = 0; round < 4; round += 1) {
    const database = await openDatabase({ dataFolder, mayMove: true, temporary: true })
    await new Promise((resolve) => setTimeout(resolve, 150))
    const client = new pg.Client({ connectionString: database.url })
    await client.connect()
    await client.query('SELECT 1')
    await client.end()
    if (!existsSync(dataFolder + '/database.json')) throw new Error('the folder went while its server ran')
    await database.stop()
  }`

function runUser(): Promise<{ readonly code: number | null; readonly said: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: path.resolve(),
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, said })))
}

it('takes a folder over from one who clears it away just then, and none is cleared away under a server', async () => {
  const ended = await Promise.all([runUser(), runUser(), runUser()])
  expect(ended).toEqual([0, 0, 0].map((code) => ({ code, said: '' })))
}, 240_000)
