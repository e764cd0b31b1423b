import { beginWait, endWait } from '#scripts/bootstrap/waitFor.mjs'
import { migrateDatabase } from '#scripts/database/migrateDatabase.ts'
import { openDatabase } from '#scripts/database/openDatabase.ts'
import { readDataFolder } from '#scripts/start/settings.ts'
import { closeDb } from '#server/database/db.ts'

/** Does something with the database open: the person's own, or the embedded one, which is started where it does not run. */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const { dataFolder, dataFolderChosen } = readDataFolder(process.env)
  const databaseUrl = process.env.DATABASE_URL || undefined
  const database = await openDatabase({ dataFolder, databaseUrl, mayMove: !dataFolderChosen, onProgress: beginWait })
  try {
    await migrateDatabase(database.url, beginWait)
    endWait()
    process.env.DATABASE_URL = database.url
    process.env.GALLEY_DATA = dataFolder
    return await work()
  } finally {
    await closeDb()
    await database.stop()
  }
}
