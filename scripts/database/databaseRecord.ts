import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import path from 'node:path'

/** What the data folder remembers of the embedded database: `database.json`, readable to its owner alone. */
export interface DatabaseRecord {
  /** Where Postgres keeps its files. */
  readonly folder: string
  /** The TCP port it had last; it gets the same again when that is free. */
  readonly port: number
  readonly password: string
}

/** Null: this data folder has no embedded database yet. */
export function readDatabaseRecord(dataFolder: string): DatabaseRecord | null {
  try {
    return JSON.parse(readFileSync(recordPath(dataFolder), 'utf8')) as DatabaseRecord
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

export function writeDatabaseRecord(dataFolder: string, record: DatabaseRecord): void {
  writeFileSync(recordPath(dataFolder), `${JSON.stringify(record, null, 2)}\n`, { mode: 0o600 })
  chmodSync(recordPath(dataFolder), 0o600)
}

export function newDatabaseRecord(folder: string): DatabaseRecord {
  return { folder, port: 0, password: randomBytes(24).toString('base64url') }
}

/** The address of one database on the embedded server. */
export function databaseUrl({ port, password }: DatabaseRecord, database = 'galley'): string {
  return `postgresql://galley:${password}@127.0.0.1:${port}/${database}`
}

function recordPath(dataFolder: string): string {
  return path.join(dataFolder, 'database.json')
}
