/**
 * Writes one line of the engine's log to stderr, which Prisma's command line reads back: an error's code and words come
 * from there when a database command fails. It drops the first line, so one must go before any that counts.
 * @param {'INFO' | 'ERROR'} level
 * @param {string} message
 * @param {string} [code] Prisma's own, such as P1001
 */
export function writeEngineLog(level, message, code) {
  const fields = code ? { message, error_code: code, is_panic: false } : { message }
  const target = 'schema_engine::logger'
  process.stderr.write(`${JSON.stringify({ level, target, fields, timestamp: new Date().toISOString() })}\n`)
}
