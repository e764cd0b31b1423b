import { say } from '../bootstrap/say.mjs'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { waitFor } from '../bootstrap/waitFor.mjs'
import { buildNext, isBuildFresh } from '../build/ensureBuild.ts'
import { makeDataFolder } from '../database/placeDatabase.ts'
import { checkPort } from './checkPort.ts'
import { readSignIn } from './firstRun.ts'
import { keepDatabase } from './keepDatabase.ts'
import { prepare, type Prepared } from './prepare.ts'
import { readRunRecord, removeRunRecord, writeRunRecord } from './runRecord.ts'
import type { Served } from './launchServer.ts'
import { serve } from './serve.ts'
import type { Settings } from './settings.ts'
import type { StartOptions } from './startOptions.ts'
import { untilStopped } from './stopSignal.ts'

/** How long a server whose Galley was killed may take to leave its port. */
const graceMs = 5_000

/** Brings Galley up, serves until the signal, and stops all of it again. */
export async function startGalley(settings: Settings, options: StartOptions, signal: AbortSignal): Promise<void> {
  makeDataFolder(settings.dataFolder)
  await checkPlace(settings)
  const prepared = await prepare(settings, options, signal)
  try {
    if (!isBuildFresh()) await waitFor(say('waitBuild'), buildNext(prepared.environment, signal))
    await serveUntilStopped(settings, prepared, signal)
  } finally {
    await prepared.database.stop()
    removeRunRecord(settings.dataFolder)
  }
  console.error(say('stopped'))
}

async function checkPlace({ host, port, dataFolder }: Settings): Promise<void> {
  const before = readRunRecord(dataFolder)
  const isRunning = before?.alive && before.port === port
  try {
    await checkPort(host, port, before && !before.alive ? graceMs : 0)
  } catch (error) {
    throw isRunning ? new Trouble('alreadyRunning', { url: before.url, pid: before.pid }) : error
  }
}

async function serveUntilStopped(settings: Settings, prepared: Prepared, signal: AbortSignal): Promise<void> {
  const served = await waitFor(say('waitServer'), serve(settings, prepared.environment))
  writeRunRecord(settings.dataFolder, { pid: process.pid, port: settings.port, url: settings.publicUrl })
  announce(settings, prepared)
  const how = await Promise.race([
    untilStopped(signal),
    served.ended,
    keepDatabase(prepared, settings.dataFolder, signal),
  ])
  if (!signal.aborted) await failed(served, how)
  await waitFor(say('waitStop'), served.stop())
}

async function failed(served: Served, how: unknown): Promise<never> {
  await served.stop()
  throw new Trouble('serverGone', { how: String(how) })
}

function announce({ publicUrl, dataFolder }: Settings, { signInLines }: Prepared): void {
  const file = readSignIn(dataFolder)
  console.log(`\n${say('running', { url: publicUrl })}`)
  if (file && signInLines.length > 0) {
    console.log(say('signInFirst', { url: publicUrl, file }))
    for (const line of signInLines) console.log(`  ${line}`)
  } else if (file) console.log(say('signInKept', { file }))
  console.log(say('stopHint'))
}
