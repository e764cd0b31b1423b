import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { report } from '../bootstrap/report.mjs'
import { beginWait, endWait } from '../bootstrap/waitFor.mjs'
import { generateClient } from '../build/generateClient.ts'

process.on('disconnect', () => process.exit(1))
process.channel?.unref()

runGalley().catch((error: unknown) => {
  process.exitCode = report(error)
})

async function runGalley(): Promise<void> {
  await generateClient(beginWait)
  endWait()
  const commandLine = path.join(projectFolder, 'cli', 'galley.ts')
  if (!existsSync(commandLine)) throw new Error(`${commandLine} is missing`)
  await import(pathToFileURL(commandLine).href)
}
