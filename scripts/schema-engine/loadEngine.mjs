import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

const gluePath = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg')

/**
 * The engine's JavaScript half, tied to its WebAssembly half. The package's own entry needs a bundler for that.
 * @returns {Promise<typeof import('@prisma/schema-engine-wasm')>}
 */
export async function loadEngine() {
  const glue = await import(pathToFileURL(gluePath).href)
  const bytes = readFileSync(path.join(path.dirname(gluePath), 'schema_engine_bg.wasm'))
  const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': glue })
  glue.__wbg_set_wasm(instance.exports)
  const start = instance.exports.__wbindgen_start
  if (typeof start !== 'function') throw new Error('The schema engine has no start function')
  start()
  return glue
}

/** @returns {Promise<string>} */
export async function engineVersion() {
  const engine = await loadEngine()
  return engine.version()
}
