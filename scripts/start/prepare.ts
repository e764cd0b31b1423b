import { beginWait, endWait } from '../bootstrap/waitFor.mjs'
import { generateClient } from '../build/generateClient.ts'
import { migrateDatabase } from '../database/migrateDatabase.ts'
import { openDatabase } from '../database/openDatabase.ts'
import { runFirstRun } from './firstRun.ts'
import type { HeldDatabase } from './keepDatabase.ts'
import { readSecret } from './readSecret.ts'
import type { Environment } from './runChild.ts'
import type { Settings } from './settings.ts'
import type { StartOptions } from './startOptions.ts'

export interface Prepared extends HeldDatabase {
  /** For the server and all that works on the same newsroom. */
  readonly environment: Environment
  /** How to sign in, said once. */
  readonly signInLines: readonly string[]
}

/** Opens the database, brings it up to date, fills it when it is new. Leaves it again when something fails. */
export async function prepare(settings: Settings, options: StartOptions, signal: AbortSignal): Promise<Prepared> {
  const { dataFolder, databaseUrl, dataFolderChosen } = settings
  const database = await openDatabase({ dataFolder, databaseUrl, mayMove: !dataFolderChosen, onProgress: beginWait })
  try {
    await generateClient(beginWait)
    signal.throwIfAborted()
    await migrateDatabase(database.url, beginWait)
    signal.throwIfAborted()
    endWait()
    const environment = serverEnvironment(settings, database.url)
    const { url, embedded } = database
    const signInLines = await runFirstRun({ url, embedded, dataFolder, options, environment, signal })
    return { database, environment, signInLines }
  } catch (error) {
    await database.stop()
    throw error
  }
}

function serverEnvironment({ dataFolder, port, publicUrl, proxies }: Settings, url: string): Environment {
  return {
    DATABASE_URL: url,
    GALLEY_DATA: dataFolder,
    GALLEY_URL: publicUrl,
    NEXTAUTH_URL: publicUrl,
    NEXTAUTH_SECRET: readSecret(dataFolder, process.env.NEXTAUTH_SECRET),
    PORT: String(port),
    GALLEY_PROXIES: String(proxies),
  }
}
