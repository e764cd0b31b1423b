import { spawn } from 'node:child_process'
import { closeSync, openSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { saysDiskFull } from './saysDiskFull.ts'
import type { DatabaseRecord } from './databaseRecord.ts'
import { connectServer } from './connectServer.ts'
import { pause } from './pause.ts'
import { releaseStalePostmasterFile } from './postmasterFile.ts'
import { serverEnvironment } from './serverEnvironment.ts'
import type { ServerUser } from './serverUser.ts'

const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '200',
  fsync: 'on',
  timezone: 'UTC',
  log_timezone: 'UTC',
  cluster_name: 'galley',
}
/** What a server does without whose data nobody will miss. */
const careless = {
  ...settings,
  fsync: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
}
const patienceMs = 120_000

export interface ServerStart {
  readonly programs: string
  readonly record: DatabaseRecord
  readonly user: ServerUser | undefined
  /** The server's own log. */
  readonly logFile: string
  /** Nothing waits for the disk. */
  readonly careless: boolean
}

/**
 * Starts the server and waits until it answers, however long it has to recover from a crash. It goes on without us, in a
 * process group of its own: Ctrl-C is for Galley, which then stops the server in good order.
 */
export async function startServer(start: ServerStart): Promise<void> {
  releaseStalePostmasterFile(start.record.folder)
  const logStart = statSync(start.logFile, { throwIfNoEntry: false })?.size ?? 0
  const child = spawnServer(start)
  let ended = false
  child.on('error', () => (ended = true)).on('exit', () => (ended = true))
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    const client = await connectServer(start.record)
    if (client) return client.end()
    if (ended) throw startTrouble(start, readFileSync(start.logFile).subarray(logStart).toString())
    await pause(25)
  }
  throw new Trouble('databaseSilent', { logFile: start.logFile, seconds: patienceMs / 1000 })
}

function spawnServer({ programs, record, user, logFile, careless: isCareless }: ServerStart) {
  const log = openSync(logFile, 'a', 0o600)
  const options = Object.entries(isCareless ? careless : settings).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ])
  const child = spawn(
    path.join(programs, 'bin', 'postgres'),
    ['-D', record.folder, '-p', String(record.port), ...options],
    {
      ...(user ? { uid: user.uid, gid: user.gid } : {}),
      cwd: '/',
      env: serverEnvironment(),
      detached: true,
      stdio: ['ignore', log, log],
    },
  )
  closeSync(log)
  child.unref()
  return child
}

function startTrouble({ record, logFile }: ServerStart, said: string): Trouble {
  if (saysDiskFull(said)) return new Trouble('diskFull', { folder: record.folder })
  const reason = said.split('\n').find((line) => /FATAL|PANIC/.test(line)) ?? said.trim().split('\n').at(-1) ?? ''
  return new Trouble('databaseNotStarted', { logFile, reason: reason.replace(/^.*?(FATAL|PANIC):\s*/, '') })
}
