import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'
import pg from 'pg'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { say } from '../bootstrap/say.mjs'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { runPrisma } from './runPrisma.ts'

interface Migration {
  readonly name: string
  /** SHA-256 of its SQL, as Prisma records it. */
  readonly checksum: string
}

/**
 * Brings a database to the tables of prisma/migrations. When all of them have been applied already, which is read from
 * the database itself, nothing is run.
 * @throws Trouble when the database is newer than this Galley, differs from it, or a migration fails
 */
export async function migrateDatabase(url: string, onProgress?: (sentence: string) => void): Promise<void> {
  const wanted = readMigrations(path.join(projectFolder, 'prisma', 'migrations'))
  const missing = missingMigrations(wanted, await appliedMigrations(url))
  if (missing.length === 0) return
  onProgress?.(say('waitMigrate', { count: missing.length }))
  await runPrisma(['migrate', 'deploy'], url)
}

/** The migrations of a folder, in the order of their names. */
export function readMigrations(folder: string): Migration[] {
  return readdirSync(folder)
    .sort()
    .map((name) => ({ name, file: path.join(folder, name, 'migration.sql') }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, checksum: createHash('sha256').update(readFileSync(file)).digest('hex') }))
}

/**
 * Which migrations a database still needs.
 * @throws Trouble when it has some that are unknown here, or others under the same name
 */
export function missingMigrations(wanted: readonly Migration[], applied: readonly Migration[]): Migration[] {
  const known = new Map(wanted.map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum } of applied) {
    if (!known.has(name)) throw new Trouble('databaseNewer', { name })
    if (known.get(name) !== checksum) throw new Trouble('databaseDiffers', { name })
  }
  const done = new Set(applied.map(({ name }) => name))
  return wanted.filter(({ name }) => !done.has(name))
}

async function appliedMigrations(url: string): Promise<Migration[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rows: tables } = await client.query<{ found: boolean }>(
      "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS found",
    )
    if (!tables[0]?.found) return []
    const { rows } = await client.query<{ name: string; checksum: string }>(
      `SELECT migration_name AS name, checksum FROM _prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    return rows
  } finally {
    await client.end()
  }
}
