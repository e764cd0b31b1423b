import { readFileSync } from 'node:fs'
import readline from 'node:readline'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { answerRequest } from './answerRequest.mjs'
import { connectAdapter } from './connectAdapter.mjs'
import { loadEngine } from './loadEngine.mjs'

/**
 * Answers JSON-RPC requests, one a line on stdin, one after the other, until stdin closes.
 * @param {import('./commandLine.mjs').CommandLine} commandLine
 */
export async function serveRequests({ url, shadowUrl, schemaPaths }) {
  const { SchemaEngine } = await loadEngine()
  const adapter = bindMigrationAwareSqlAdapterFactory(connectAdapter(url, shadowUrl))
  const datamodels = schemaPaths.map((file) => /** @type {[string, string]} */ ([file, readFileSync(file, 'utf8')]))
  /** @type {Promise<import('@prisma/schema-engine-wasm').SchemaEngine> | undefined} */
  let engine
  const startEngine = () =>
    (engine ??= SchemaEngine.new({ datamodels: datamodels.length ? datamodels : undefined }, () => {}, adapter))
  for await (const line of readline.createInterface({ input: process.stdin })) {
    if (!line.trim()) continue
    const request = JSON.parse(line)
    if (request.method) for (const message of await answerRequest(startEngine, request)) write(message)
  }
  process.exit(0)
}

/** @param {object} message */
function write(message) {
  process.stdout.write(`${JSON.stringify(message)}\n`)
}
