import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { say } from '../bootstrap/say.mjs'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { waitFor } from '../bootstrap/waitFor.mjs'
import { runScript, type Environment } from './runChild.ts'
import type { StartOptions } from './startOptions.ts'

export interface FirstRun {
  readonly url: string
  readonly embedded: boolean
  readonly dataFolder: string
  readonly options: StartOptions
  readonly environment: Environment
  readonly signal: AbortSignal
}

/**
 * Fills an empty database: the embedded one with the demo, a person's own with an administrator alone, unless the options
 * say otherwise. How to sign in is kept in the data folder.
 * @returns the lines that say how to sign in, once; none when nothing was to be done
 */
export async function runFirstRun(run: FirstRun): Promise<readonly string[]> {
  const unfinished = path.join(run.dataFolder, 'demo-unfinished')
  const { publications, users } = await countRows(run.url)
  if (run.options.demo && publications > 0 && !existsSync(unfinished)) throw new Trouble('demoNotEmpty')
  const wantsDemo = run.options.demo || (run.embedded && !run.options.empty)
  if (existsSync(unfinished) || (wantsDemo && publications === 0)) {
    writeFileSync(unfinished, '')
    await waitFor(say('waitDemo'), runSource('seeds/load.ts', [], run))
    const lines = await makeAccounts('--demo', run)
    rmSync(unfinished)
    return lines
  }
  return users === 0 ? makeAccounts('--administrator', run) : []
}

/** The lines that were printed at the first run. Null: no such run. */
export function readSignIn(dataFolder: string): string | null {
  return existsSync(signInPath(dataFolder)) ? signInPath(dataFolder) : null
}

async function makeAccounts(kind: '--demo' | '--administrator', run: FirstRun): Promise<readonly string[]> {
  const answer = await waitFor(say('waitAccounts'), runSource('cli/firstRun.ts', [kind], run))
  if (!answer) return []
  const { lines } = JSON.parse(answer) as { lines: string[] }
  const file = signInPath(run.dataFolder)
  const before = existsSync(file) ? `${readFileSync(file, 'utf8')}\n` : ''
  writeFileSync(file, `${before}${lines.join('\n')}\n`, { mode: 0o600 })
  return lines
}

function runSource(source: string, args: readonly string[], run: FirstRun): Promise<string> {
  const file = path.join(projectFolder, source)
  if (!existsSync(file)) return Promise.resolve('')
  return runScript(['--import', 'tsx', file, ...args], run.environment, run.signal)
}

async function countRows(url: string): Promise<{ publications: number; users: number }> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows } = await client.query<{ publications: number; users: number }>(
      'SELECT (SELECT count(*)::int FROM "Publication") AS publications, (SELECT count(*)::int FROM "User") AS users',
    )
    return rows[0] ?? { publications: 0, users: 0 }
  } finally {
    await client.end()
  }
}

function signInPath(dataFolder: string): string {
  return path.join(dataFolder, 'sign-in.txt')
}
