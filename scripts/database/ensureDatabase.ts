import pg from 'pg'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { quoteName, readDatabaseAddress } from '../schema-engine/databaseAddress.mjs'

const missingDatabase = '3D000'
/** Somebody else made it: a moment before (duplicate_database), or in the very same one (unique_violation). */
const madeMeanwhile = ['42P04', '23505']

/**
 * Makes sure that a database can be used; one that its server does not have yet is made.
 * @throws Trouble when the address is none, or the server cannot be reached or refuses
 */
export async function ensureDatabase(url: string): Promise<void> {
  const address = readAddress(url)
  const place = `${address.host}:${address.port}/${address.database}`
  try {
    await query(address, 'SELECT 1')
  } catch (error) {
    if (!hasCode(error, missingDatabase)) throw new Trouble('databaseUnreachable', { place, reason: reasonOf(error) })
    await makeDatabase(address, place)
  }
}

type Address = ReturnType<typeof readDatabaseAddress>

function readAddress(url: string): Address {
  try {
    if (/^postgres(ql)?:/.test(url)) return readDatabaseAddress(url)
  } catch {
    throw new Trouble('databaseUrlBad')
  }
  throw new Trouble('databaseUrlBad')
}

async function makeDatabase(address: Address, place: string): Promise<void> {
  try {
    await query({ ...address, database: 'postgres' }, `CREATE DATABASE ${quoteName(address.database)}`)
  } catch (error) {
    if (!madeMeanwhile.some((code) => hasCode(error, code)))
      throw new Trouble('databaseMissing', { place, reason: reasonOf(error) })
  }
}

async function query({ schema: _schema, ...address }: Address, statement: string): Promise<void> {
  const client = new pg.Client({ ...address, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query(statement)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const hasCode = (error: unknown, code: string): boolean =>
  error instanceof Error && 'code' in error && error.code === code

function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return reasonOf(error.errors[0])
  return error instanceof Error ? error.message : String(error)
}
