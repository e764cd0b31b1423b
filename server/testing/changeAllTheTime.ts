import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/**
 * Tells servers that the public would see something else of an issue (`issueMark`), or, where none is named, of all: nothing
 * that they read before of it is of use to them.
 */
export async function openChanges(databaseUrl: string) {
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  return {
    change: (of: string) => client.query('SELECT pg_notify($1, $2)', ['galley_public', of]),
    stop: () => client.end(),
  }
}

/** The same without a pause; `rest` is how many milliseconds pass between two such words. Gives what ends it. */
export function changeAllTheTime(databaseUrl: string, rest = 0, of = ''): () => Promise<void> {
  let isOver = false
  const go = async () => {
    const { change, stop } = await openChanges(databaseUrl)
    while (!isOver) {
      await change(of)
      if (rest > 0) await pause(rest)
    }
    await stop()
  }
  const changing = go()
  return () => {
    isOver = true
    return changing
  }
}
