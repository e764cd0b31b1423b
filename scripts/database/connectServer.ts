import { realpathSync } from 'node:fs'
import pg from 'pg'
import { databaseUrl, type DatabaseRecord } from './databaseRecord.ts'

/** Connects to the embedded server. Null: none answers, or another than the record's answers at its port. */
export async function connectServer(record: DatabaseRecord): Promise<pg.Client | null> {
  if (!record.port) return null
  const client = new pg.Client({
    connectionString: databaseUrl(record, 'postgres'),
    connectionTimeoutMillis: 5_000,
    application_name: 'galley keeper',
  })
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory')
    if (rows[0] && realpathSync(rows[0].data_directory) === realpathSync(record.folder)) return client
    await client.end()
  } catch {
    await client.end().catch(() => undefined)
  }
  return null
}
