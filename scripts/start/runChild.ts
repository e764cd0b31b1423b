import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { saysDiskFull } from '../database/saysDiskFull.ts'
import { Trouble } from '../bootstrap/Trouble.mjs'

const leaveWithParent = pathToFileURL(path.join(projectFolder, 'scripts', 'bootstrap', 'leaveWithParent.mjs')).href

export type Environment = Readonly<Record<string, string | undefined>>

/**
 * Starts a script on the pinned Node; it ends when this process does, even when that is killed outright.
 * Its output is for the caller to read.
 */
export function spawnScript(args: readonly string[], environment: Environment): ChildProcess {
  return spawn(process.execPath, ['--import', leaveWithParent, ...args], {
    cwd: projectFolder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment, GALLEY_PARENT: String(process.pid) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

/**
 * Runs a script to its end.
 * @param signal ends it early
 * @returns what it wrote to stdout
 * @throws Trouble with its last words when it fails
 */
export async function runScript(
  args: readonly string[],
  environment: Environment,
  signal: AbortSignal,
): Promise<string> {
  const child = spawnScript(args, environment)
  const end = () => child.kill('SIGTERM')
  signal.addEventListener('abort', end, { once: true })
  let said = ''
  let answer = ''
  child.stdout?.on('data', (chunk: Buffer) => (answer += chunk.toString()))
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  signal.removeEventListener('abort', end)
  signal.throwIfAborted()
  if (code === 0) return answer
  if (/ENOSPC/.test(said)) throw new Trouble('diskFull', { folder: projectFolder })
  if (saysDiskFull(said)) throw new Trouble('databaseFull')
  throw new Trouble('scriptFailed', { script: args.join(' '), said: said.trim() })
}
