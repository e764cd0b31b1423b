import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { report } from '../bootstrap/report.mjs'
import { makeDataFolder } from '../database/placeDatabase.ts'
import { prepare } from './prepare.ts'
import { readSettings } from './settings.ts'
import { readStartOptions } from './startOptions.ts'
import { stopSignal, untilStopped } from './stopSignal.ts'

const next = path.join(projectFolder, 'node_modules', 'next', 'dist', 'bin', 'next')
const signal = stopSignal()

/** Next's development server, on the same data folder and database as `npm start`. */
async function develop(): Promise<void> {
  const settings = readSettings(process.env)
  makeDataFolder(settings.dataFolder)
  const { database, environment, signInLines } = await prepare(
    settings,
    readStartOptions(process.argv.slice(2)),
    signal,
  )
  for (const line of signInLines) console.log(line)
  const child = spawn(process.execPath, [next, 'dev', '--port', String(settings.port), '--hostname', settings.host], {
    cwd: projectFolder,
    env: { ...process.env, ...environment, NEXT_TELEMETRY_DISABLED: '1', NODE_ENV: 'development' },
    stdio: 'inherit',
  })
  const ended = new Promise((resolve) => child.on('error', resolve).on('exit', resolve))
  await Promise.race([untilStopped(signal), ended])
  child.kill('SIGTERM')
  await ended
  await database.stop()
}

try {
  await develop()
} catch (error) {
  if (!signal.aborted) process.exitCode = report(error)
}
process.exit()
