import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

/**
 * The parts of the Postgres adapter that are mended here; some of them are not in its public types.
 * @typedef {object} AdapterParts
 * @property {{ query(script: string): Promise<unknown> }} client
 * @property {(error: unknown) => never} onError
 * @property {(query: unknown) => Promise<{ fields: { dataTypeID: number }[] }>} performIO
 * @property {(query: unknown) => Promise<{ columnTypes: number[] }>} queryRaw
 * @property {(script: string) => Promise<void>} executeScript
 * @property {(...options: unknown[]) => Promise<AdapterParts>} startTransaction
 */

const charType = 18
const textType = 25
/** "char", int2vector, regproc, oidvector, pg_node_tree, regclass, regtype: read from the catalogue, unknown to the adapter. */
const catalogueTypes = new Set([charType, 22, 24, 30, 194, 2205, 2206])

/**
 * Makes the Postgres adapter fit for the schema engine, as the adapter is made for applications:
 * types of the catalogue are read as text, and a script goes to the server whole, so that a `;` inside `$$ … $$` does
 * not cut a function in two.
 * @template Adapter
 * @param {Adapter} adapter changed in place
 * @returns {Adapter}
 */
export function repairAdapter(adapter) {
  const parts = /** @type {AdapterParts} */ (/** @type {unknown} */ (adapter))
  parts.executeScript = async (script) => {
    try {
      await parts.client.query(script)
    } catch (error) {
      parts.onError(error)
    }
  }
  const startTransaction = parts.startTransaction.bind(parts)
  parts.startTransaction = async (...options) => readCatalogueTypes(await startTransaction(...options))
  readCatalogueTypes(parts)
  return adapter
}

/**
 * @param {AdapterParts} parts
 * @returns {AdapterParts}
 */
function readCatalogueTypes(parts) {
  const performIO = parts.performIO.bind(parts)
  const queryRaw = parts.queryRaw.bind(parts)
  /** @type {boolean[]} */
  let isChar = []
  parts.performIO = async (query) => {
    const result = await performIO(query)
    isChar = result.fields.map((field) => field.dataTypeID === charType)
    for (const field of result.fields) if (catalogueTypes.has(field.dataTypeID)) field.dataTypeID = textType
    return result
  }
  parts.queryRaw = async (query) => {
    const result = await queryRaw(query)
    const columnTypes = result.columnTypes.map((type, at) => (isChar[at] ? ColumnTypeEnum.Character : type))
    return { ...result, columnTypes }
  }
  return parts
}
