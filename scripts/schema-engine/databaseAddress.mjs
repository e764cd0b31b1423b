/**
 * Where a database is, and which of its schemas is meant.
 * @typedef {object} DatabaseAddress
 * @property {string} host
 * @property {number} port
 * @property {string} user
 * @property {string} password
 * @property {string} database
 * @property {string | undefined} schema
 * @property {object | boolean | undefined} ssl undefined: as the url's `sslmode` says nothing
 */

/**
 * Takes a Postgres URL apart. Prisma's `?schema=` is not for the driver, and a `host` parameter names a socket's folder.
 * The parts are given one by one because with a connection string the driver ignores a `database` set beside it.
 * @param {string} url
 * @returns {DatabaseAddress}
 */
export function readDatabaseAddress(url) {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url)
  return {
    host: searchParams.get('host') ?? decodeURIComponent(hostname),
    port: Number(port || 5432),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    schema: searchParams.get('schema') ?? undefined,
    ssl: readSslMode(searchParams.get('sslmode')),
  }
}

/**
 * @param {string | null} mode
 * @returns {object | boolean | undefined}
 */
function readSslMode(mode) {
  if (mode === null || mode === 'prefer' || mode === 'allow') return undefined
  if (mode === 'disable') return false
  return { rejectUnauthorized: mode === 'verify-ca' || mode === 'verify-full' }
}

/**
 * A name made safe to stand in a statement.
 * @param {string} name
 * @returns {string}
 */
export function quoteName(name) {
  return `"${name.replaceAll('"', '""')}"`
}
