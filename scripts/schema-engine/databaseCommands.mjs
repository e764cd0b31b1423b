import pg from 'pg'
import { quoteName, readDatabaseAddress } from './databaseAddress.mjs'
import { writeEngineLog } from './engineLog.mjs'

/** @type {Readonly<Record<string, string>>} Postgres and system error codes as Prisma names them. */
const prismaCodes = { '3D000': 'P1003', '28P01': 'P1000', '42P04': 'P1009', ECONNREFUSED: 'P1001', ENOTFOUND: 'P1001' }

/**
 * Runs one of `can-connect-to-database`, `create-database`, `drop-database`; says how it went on stderr.
 * @param {import('./commandLine.mjs').CommandLine} commandLine
 * @returns {Promise<number>} the exit code
 */
export async function runDatabaseCommand({ command, url }) {
  writeEngineLog('INFO', 'Starting the schema engine')
  try {
    if (!url) throw new Error('No database URL is given.')
    await perform(command, readDatabaseAddress(url))
    writeEngineLog('INFO', 'Done')
    return 0
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const message = error instanceof Error && error.message ? error.message : 'The database server cannot be reached.'
    writeEngineLog('ERROR', message, prismaCodes[code] ?? 'P1001')
    return 1
  }
}

/**
 * @param {string} command
 * @param {import('./databaseAddress.mjs').DatabaseAddress} address
 */
async function perform(command, address) {
  const name = quoteName(address.database)
  if (command === 'can-connect-to-database') await query(address, 'SELECT 1')
  else if (command === 'create-database') await query(beside(address), `CREATE DATABASE ${name}`)
  else if (command === 'drop-database') await query(beside(address), `DROP DATABASE IF EXISTS ${name}`)
  else throw new Error(`The schema engine knows no command "${command}".`)
}

/**
 * The server's own database: one cannot make or drop the database one is connected to.
 * @param {import('./databaseAddress.mjs').DatabaseAddress} address
 */
function beside(address) {
  return { ...address, database: 'postgres' }
}

/**
 * @param {import('./databaseAddress.mjs').DatabaseAddress} address
 * @param {string} statement
 */
async function query({ schema: _schema, ...address }, statement) {
  const client = new pg.Client(address)
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}
