import { beginWait, endWait } from '../bootstrap/waitFor.mjs'
import { readDataFolder } from '../start/settings.ts'
import { migrateDatabase } from './migrateDatabase.ts'
import { openDatabase, type OpenDatabase } from './openDatabase.ts'

/**
 * Opens, for a command, the database that `npm start` would use (DATABASE_URL, else the embedded one of GALLEY_DATA),
 * whether Galley is running or not, with its tables up to date. What it waits for is said on stderr.
 * `stop()` must be called at the end.
 * @throws Trouble with a readable sentence
 */
export async function openGalleyDatabase(): Promise<OpenDatabase> {
  const { dataFolder, dataFolderChosen } = readDataFolder(process.env)
  const databaseUrl = process.env.DATABASE_URL || undefined
  const database = await openDatabase({ dataFolder, databaseUrl, mayMove: !dataFolderChosen, onProgress: beginWait })
  try {
    await migrateDatabase(database.url, beginWait)
  } catch (error) {
    await database.stop()
    throw error
  } finally {
    endWait()
  }
  return database
}
