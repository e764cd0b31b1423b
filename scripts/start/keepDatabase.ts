import { say } from '../bootstrap/say.mjs'
import { beginWait, endWait } from '../bootstrap/waitFor.mjs'
import { openDatabase, type OpenDatabase } from '../database/openDatabase.ts'

/** The database that a running Galley uses; another object after it had to be started again. */
export interface HeldDatabase {
  database: OpenDatabase
}

/**
 * Starts the embedded database again when it ends under a running Galley. It comes back at the same address, and the
 * server's connections with it.
 * @returns never, as long as that succeeds
 */
export async function keepDatabase(held: HeldDatabase, dataFolder: string, signal: AbortSignal): Promise<string> {
  const { lost, url } = held.database
  await lost
  if (signal.aborted) return new Promise(() => undefined)
  beginWait(say('waitDatabaseAgain'))
  held.database = await openDatabase({ dataFolder })
  endWait()
  return held.database.url === url ? keepDatabase(held, dataFolder, signal) : 'database'
}
