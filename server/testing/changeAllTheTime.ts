import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'

/**
 * Tells servers without a pause that the public would see something else: nothing that they read before of it is of use to
 * them. `rest` is how many milliseconds pass between two such words, `of` the issue that they are of (`issueMark`); empty:
 * all. Gives what ends it.
 */
export function changeAllTheTime(databaseUrl: string, rest = 0, of = ''): () => Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  let isOver = false
  const change = async () => {
    await client.connect()
    while (!isOver) {
      await client.query('SELECT pg_notify($1, $2)', ['galley_public', of])
      if (rest > 0) await pause(rest)
    }
    await client.end()
  }
  const changing = change()
  return () => {
    isOver = true
    return changing
  }
}
