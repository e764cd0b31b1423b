import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '../database/findFreePort.ts'
import { launchServer, type Launch, type Served } from '../start/launchServer.ts'

export interface App {
  /** `http://127.0.0.1:…`, the same after a restart. */
  readonly url: string
  readonly dataFolder: string
  /** The server's process as it is now. */
  pid(): number
  /** What the server has printed so far. */
  said(): string
  /** Ends the server with a signal, SIGKILL for one; comes back when it is gone. */
  kill(signal: NodeJS.Signals): Promise<void>
  /** Serves again at the same place, after a kill or instead of the running server; `more` is added to its environment. */
  restart(more?: Record<string, string>): Promise<void>
  /** Ends the server and removes its data folder. */
  stop(): Promise<void>
}

/**
 * Serves the build for browser tests, as `npm start` does, on a database of the caller's.
 * @param environment added to the server's, such as a clock or a limit
 * @param dataFolder where the database's files are; removed with the server
 */
export async function startApp(
  databaseUrl: string,
  environment: Record<string, string> = {},
  dataFolder = mkdtempSync(path.join(tmpdir(), 'galley-app-')),
): Promise<App> {
  const port = await findFreePort(0)
  const url = `http://127.0.0.1:${port}`
  const settings = {
    DATABASE_URL: databaseUrl,
    GALLEY_DATA: dataFolder,
    GALLEY_URL: url,
    NEXTAUTH_URL: url,
    NEXTAUTH_SECRET: 'for tests alone, on this machine alone',
    ...environment,
  }
  let said = ''
  const write = (chunk: Buffer) => (said += chunk.toString())
  const launch = (more: Record<string, string> = {}) =>
    launchOrThrow({ host: '127.0.0.1', port, environment: { ...settings, ...more }, folder: process.cwd(), write })
  let served = await launch()
  return {
    url,
    dataFolder,
    pid: () => served.process.pid ?? 0,
    said: () => said,
    kill: (signal) => endWith(served, signal),
    restart: async (more) => {
      await endWith(served, 'SIGTERM')
      served = await launch(more)
    },
    stop: async () => {
      await endWith(served, 'SIGTERM')
      rmSync(dataFolder, { recursive: true, force: true })
    },
  }
}

async function launchOrThrow(launch: Launch): Promise<Served> {
  const launched = await launchServer(launch)
  if ('kind' in launched) throw new Error(JSON.stringify(launched))
  return launched
}

async function endWith({ process: child, ended }: Served, signal: NodeJS.Signals): Promise<void> {
  child.kill(signal)
  await ended
}
