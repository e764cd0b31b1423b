#!/usr/bin/env node
// Stands in for Prisma's native schema engine: same arguments, same messages, over the WebAssembly engine from npm.
// See docs/decisions/0005-schema-engine-without-internet.md.
import { readCommandLine } from './commandLine.mjs'
import { runDatabaseCommand } from './databaseCommands.mjs'
import { engineVersion } from './loadEngine.mjs'
import { serveRequests } from './serveRequests.mjs'

const commandLine = readCommandLine(process.argv.slice(2), process.env)

if (commandLine.mode === 'version') {
  console.log(`schema-engine-wasm ${await engineVersion()}`)
} else if (commandLine.mode === 'database') {
  process.exitCode = await runDatabaseCommand(commandLine)
} else {
  await serveRequests(commandLine)
}
