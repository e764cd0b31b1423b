import { randomBytes } from 'node:crypto'
import pg from 'pg'

export interface TestDatabase {
  /** `postgresql://…`, with Galley's tables and no rows. */
  readonly url: string
  /** Drops the database, whoever is still connected to it. */
  close(): Promise<void>
}

/**
 * Makes a database of one's own on a running test server.
 * @param server the address of the server's own database, and the name of the database to copy
 */
export async function createTestDatabase(server: {
  readonly url: string
  readonly template: string
}): Promise<TestDatabase> {
  const name = `test_${process.pid}_${randomBytes(6).toString('hex')}`
  await runOnServer(server.url, `CREATE DATABASE ${name} TEMPLATE ${server.template}`)
  const url = new URL(server.url)
  url.pathname = `/${name}`
  return { url: url.href, close: () => runOnServer(server.url, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
