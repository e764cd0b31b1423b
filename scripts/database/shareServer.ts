import type pg from 'pg'
import type { DatabaseRecord } from './databaseRecord.ts'
import { pause } from './pause.ts'
import { findServerProcess, isAlive } from './postmasterFile.ts'

/** Any number, the same for all who use an embedded server. */
const lock = 7_019_501
const patienceMs = 20_000
const lastPatienceMs = 5_000

/** Joins those who use the server. The lock goes with the connection, so whoever is killed has left. */
export async function joinServer(client: pg.Client): Promise<void> {
  await client.query(`SELECT pg_advisory_lock_shared(${lock})`)
}

/** Leaves the server, and stops it when nobody else uses it, whoever started it. True: it has ended. */
export async function leaveServer(client: pg.Client, record: DatabaseRecord): Promise<boolean> {
  const isLast = await isLastUser(client)
  await client.end().catch(() => undefined)
  if (isLast) await stopServer(record)
  return isLast
}

async function isLastUser(client: pg.Client): Promise<boolean> {
  try {
    await client.query(`SELECT pg_advisory_unlock_shared(${lock})`)
    const { rows } = await client.query<{ alone: boolean }>(`SELECT pg_try_advisory_lock(${lock}) AS alone`)
    return rows[0]?.alone ?? false
  } catch {
    return false
  }
}

async function stopServer({ folder }: DatabaseRecord): Promise<void> {
  const pid = findServerProcess(folder)
  if (pid === null) return
  // Postgres takes SIGINT as "disconnect everyone, write everything, end".
  process.kill(pid, 'SIGINT')
  if (await hasEnded(pid, patienceMs)) return
  // It may not be able to write, on a full disk for one. SIGQUIT ends it at once; what was acknowledged stands in its log.
  process.kill(pid, 'SIGQUIT')
  await hasEnded(pid, lastPatienceMs)
}

async function hasEnded(pid: number, withinMs: number): Promise<boolean> {
  const until = Date.now() + withinMs
  while (isAlive(pid) && Date.now() < until) await pause(20)
  return !isAlive(pid)
}
