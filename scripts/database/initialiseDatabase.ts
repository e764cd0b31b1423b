import { spawn } from 'node:child_process'
import { chownSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { saysDiskFull } from './saysDiskFull.ts'
import type { DatabaseRecord } from './databaseRecord.ts'
import { serverEnvironment } from './serverEnvironment.ts'
import type { ServerUser } from './serverUser.ts'

const flags = [
  '--username=galley',
  '--auth=scram-sha-256',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--locale=C.UTF-8',
  '--lc-messages=C',
]

/** Whether a folder holds a whole database: our mark is set last, `PG_VERSION` is written early. */
export function isInitialised(folder: string): boolean {
  return existsSync(markPath(folder))
}

/**
 * Makes an empty database in a folder of the server's user; what an interrupted attempt left is removed first.
 * @throws Trouble when the disk is full
 */
export async function initialiseDatabase(
  programs: string,
  { folder, password }: DatabaseRecord,
  user: ServerUser | undefined,
): Promise<void> {
  for (const name of readdirSync(folder)) rmSync(path.join(folder, name), { recursive: true, force: true })
  const passwordFile = `${folder}.password`
  try {
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 })
    if (user) chownSync(passwordFile, user.uid, user.gid)
    await runInitdb(programs, folder, passwordFile, user)
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeFileSync(markPath(folder), '')
}

async function runInitdb(programs: string, folder: string, passwordFile: string, user?: ServerUser): Promise<void> {
  const args = [...flags, `--pgdata=${folder}`, `--pwfile=${passwordFile}`]
  const account = user ? { uid: user.uid, gid: user.gid } : {}
  const child = spawn(path.join(programs, 'bin', 'initdb'), args, { ...account, cwd: '/', env: serverEnvironment() })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0 && saysDiskFull(said)) throw new Trouble('diskFull', { folder })
  if (code !== 0) throw new Trouble('databaseNotMade', { folder, reason: lastError(said) })
}

function lastError(said: string): string {
  const lines = said.trim().split('\n')
  return lines.findLast((line) => /error|fatal/i.test(line)) ?? lines.at(-1) ?? ''
}

function markPath(folder: string): string {
  return path.join(folder, 'galley-complete')
}
