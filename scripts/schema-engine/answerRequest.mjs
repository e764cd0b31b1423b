/** @typedef {{ id: number, method: string, params?: unknown }} Request */
/** @typedef {Record<string, (params: unknown) => Promise<unknown>>} EngineMethods */

/** Methods that the WebAssembly engine has under another name. */
const renamed = /** @type {Readonly<Record<string, string>>} */ ({ getDatabaseVersion: 'version' })
/** Methods whose answer the native engine leaves empty. */
const silent = new Set(['reset', 'dbExecute'])
const resetEverything = { filter: { externalTables: [], externalEnums: [] } }
let printed = 1_000_000

/**
 * Runs one request on the engine.
 * @param {() => Promise<object>} startEngine
 * @param {Request} request
 * @returns {Promise<object[]>} the messages to write: the answer, before it what is to be printed
 */
export async function answerRequest(startEngine, { id, method, params }) {
  try {
    const engine = /** @type {EngineMethods} */ (await startEngine())
    const result = await callMethod(engine, method, params)
    return method === 'diff' ? answerDiff(id, result) : [{ jsonrpc: '2.0', id, result }]
  } catch (error) {
    return [{ jsonrpc: '2.0', id, error: describeError(error) }]
  }
}

/**
 * @param {EngineMethods} engine
 * @param {string} method
 * @param {unknown} params
 */
async function callMethod(engine, method, params) {
  // The database was made by the `cli` command before; the engine itself has nothing left to do.
  if (method === 'createDatabase') return { databaseName: '' }
  const call = engine[renamed[method] ?? method]
  if (!call) throw new Error(`The schema engine knows no method "${method}".`)
  const result = await call.call(engine, params ?? (method === 'reset' ? resetEverything : undefined))
  return silent.has(method) ? {} : (result ?? {})
}

/**
 * The native engine prints a difference by a message of its own before it answers; returned in the answer, it is lost.
 * @param {number} id
 * @param {unknown} result
 */
function answerDiff(id, result) {
  const { stdout, ...rest } = /** @type {{ stdout?: string | null }} */ (result)
  const answer = { jsonrpc: '2.0', id, result: { ...rest, stdout: null } }
  if (stdout === undefined || stdout === null) return [answer]
  return [{ jsonrpc: '2.0', id: printed++, method: 'print', params: { content: stdout } }, answer]
}

/**
 * An error in the shape that Prisma's command line turns into its own words.
 * @param {unknown} error
 */
function describeError(error) {
  const {
    code,
    meta,
    message = String(error),
  } = /** @type {{ code?: string, meta?: unknown, message?: string }} */ (error ?? {})
  const data = { is_panic: false, message, meta: meta ?? null, error_code: code ?? null, backtrace: null }
  return { code: 4466, message: 'An error happened. Check the data field for details.', data }
}
