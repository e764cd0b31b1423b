import { report } from '../bootstrap/report.mjs'
import { say } from '../bootstrap/say.mjs'
import { startGalley } from './startGalley.ts'
import { readSettings } from './settings.ts'
import { readStartOptions } from './startOptions.ts'
import { stopSignal } from './stopSignal.ts'

const signal = stopSignal()

try {
  const options = readStartOptions(process.argv.slice(2))
  if (options.help) console.log(say('startHelp'))
  else await startGalley(readSettings(process.env), options, signal)
} catch (error) {
  if (!signal.aborted) process.exitCode = report(error)
}
process.exit()
