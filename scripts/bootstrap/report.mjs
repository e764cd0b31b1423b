import { say } from './say.mjs'
import { Trouble } from './Trouble.mjs'
import { endWait } from './waitFor.mjs'

/**
 * Says on stderr why nothing goes on: a trouble in its own sentence, a full disk and a closed folder likewise, and only
 * what is a fault of Galley's with its stack.
 * @param {unknown} error
 * @returns {number} the exit code, never 0
 */
export function report(error) {
  endWait()
  console.error(explain(error))
  return 1
}

/**
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  if (error instanceof Trouble) return error.message
  const { code, path: folder = '' } = /** @type {{ code?: string, path?: string }} */ (error ?? {})
  if (code === 'ENOSPC' || code === 'EDQUOT') return say('diskFull', { folder: folder || process.cwd() })
  if (code === '53100') return say('databaseFull')
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return say('notWritable', { folder })
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
