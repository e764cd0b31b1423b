import { readdirSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

const here = path.dirname(fileURLToPath(import.meta.url))
const nativeEngines = path.resolve(here, '../../node_modules/@prisma/engines')

/**
 * The schema engine for Prisma's command line: the native one where it has been fetched, else the one of this folder.
 * @param {string} [folder] where a native engine would lie
 * @returns {string} the path of a program
 */
export function findSchemaEngine(folder = nativeEngines) {
  const native = readdirSync(folder).find((name) => /^schema-engine-(?!.*\.(gz|sha256|tmp)$)/.test(name))
  return native ? path.join(folder, native) : path.join(here, 'schema-engine.mjs')
}
