import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeFolders } from './makeFolders.ts'
import { isAlive } from './postmasterFile.ts'
import { pause } from './pause.ts'

/** Runs an action while no other process of this machine runs one under the same lock file. */
export async function takeTurns<Result>(lockFile: string, action: () => Promise<Result>): Promise<Result> {
  while (!takeLock(lockFile)) await pause(100)
  try {
    return await action()
  } finally {
    rmSync(lockFile, { force: true })
  }
}

function takeLock(lockFile: string): boolean {
  makeFolders(path.dirname(lockFile))
  try {
    writeFileSync(lockFile, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
    const holder = readHolder(lockFile)
    if (holder === process.pid || !isAlive(holder)) rmSync(lockFile, { force: true })
    return false
  }
}

/** A lock file that is being written just now is empty for a moment; its holder is then taken to be alive. */
function readHolder(lockFile: string): number {
  try {
    return Number(readFileSync(lockFile, 'utf8')) || 1
  } catch {
    return 1
  }
}
