import pg from 'pg'

/**
 * Tells servers without a pause that the public would see something else: nothing that they read before is of use to
 * them. Gives what ends it.
 */
export function changeAllTheTime(databaseUrl: string): () => Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl })
  let isOver = false
  const change = async () => {
    await client.connect()
    while (!isOver) await client.query('NOTIFY galley_public')
    await client.end()
  }
  const changing = change()
  return () => {
    isOver = true
    return changing
  }
}
