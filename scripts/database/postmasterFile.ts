import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** A process number that no machine gives out. */
const noProcess = 2147483646

/** The server that `postmaster.pid` in a database's folder names. Null: none does. */
export function findServerProcess(folder: string): number | null {
  const pid = Number(readLines(folder)[0])
  return Number.isInteger(pid) && pid > 1 && isPostgres(pid) ? pid : null
}

/**
 * After a crash, the number in `postmaster.pid` may have been given to some other program, and Postgres would not start.
 * Only that number is taken out: by the rest of the file Postgres makes sure that no old server still uses the folder.
 */
export function releaseStalePostmasterFile(folder: string): void {
  const [first, ...rest] = readLines(folder)
  if (first === undefined || first === String(noProcess)) return
  if (findServerProcess(folder) === null) writeFileSync(pidPath(folder), [noProcess, ...rest].join('\n'))
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false
  const { stdout, status } = spawnSync('ps', ['-o', 'args=', '-p', String(pid)], { encoding: 'utf8' })
  if (status === null) return true
  return /postgres/.test(stdout)
}

function readLines(folder: string): string[] {
  try {
    return readFileSync(pidPath(folder), 'utf8').split('\n')
  } catch {
    return []
  }
}

function pidPath(folder: string): string {
  return path.join(folder, 'postmaster.pid')
}
