import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { closeDb } from '../database/db.ts'
import { openTestDatabase } from './openTestDatabase.ts'

/** Lets the commands of one test file work in a database and a data folder of their own. */
export async function enterTestDatabase(): Promise<void> {
  const { url } = await openTestDatabase()
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-data-'))
  process.env.DATABASE_URL = url
  process.env.GALLEY_DATA = folder
  afterAll(async () => {
    await closeDb()
    rmSync(folder, { recursive: true, force: true })
  })
}
