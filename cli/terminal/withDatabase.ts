import { constants } from 'node:os'
import { openGalleyDatabase } from '#scripts/database/openGalleyDatabase.ts'
import { readDataFolder } from '#scripts/start/settings.ts'
import { closeDb } from '#server/database/db.ts'

const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const

/**
 * Does a command's work on Galley's database and leaves it again, also when the work is broken off by Ctrl-C: what is not
 * finished then is not written.
 * @throws Trouble when the database cannot be used
 */
export async function withDatabase<Result>(work: () => Promise<Result>): Promise<Result> {
  const database = await openGalleyDatabase()
  process.env.DATABASE_URL = database.url
  process.env.GALLEY_DATA = readDataFolder(process.env).dataFolder
  const leave = async () => {
    await closeDb()
    await database.stop()
  }
  for (const signal of endings)
    process.once(signal, () => void leave().finally(() => process.exit(128 + constants.signals[signal])))
  try {
    return await work()
  } finally {
    await leave()
  }
}
