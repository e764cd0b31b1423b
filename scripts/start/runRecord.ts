import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isAlive } from '../database/postmasterFile.ts'

/** `running.json` in the data folder: the Galley that serves from it, or one that was killed. */
export interface RunRecord {
  readonly pid: number
  readonly port: number
  readonly url: string
}

export function readRunRecord(dataFolder: string): (RunRecord & { readonly alive: boolean }) | null {
  try {
    const record = JSON.parse(readFileSync(recordPath(dataFolder), 'utf8')) as RunRecord
    return { ...record, alive: isAlive(record.pid) }
  } catch {
    return null
  }
}

export function writeRunRecord(dataFolder: string, record: RunRecord): void {
  writeFileSync(recordPath(dataFolder), `${JSON.stringify(record)}\n`)
}

export function removeRunRecord(dataFolder: string): void {
  if (readRunRecord(dataFolder)?.pid === process.pid) rmSync(recordPath(dataFolder), { force: true })
}

function recordPath(dataFolder: string): string {
  return path.join(dataFolder, 'running.json')
}
