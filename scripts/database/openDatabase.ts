import { rmSync } from 'node:fs'
import path from 'node:path'
import type pg from 'pg'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { say } from '../bootstrap/say.mjs'
import { ensureDatabase } from './ensureDatabase.ts'
import {
  databaseUrl,
  newDatabaseRecord,
  readDatabaseRecord,
  writeDatabaseRecord,
  type DatabaseRecord,
} from './databaseRecord.ts'
import { connectServer } from './connectServer.ts'
import { findFreePort } from './findFreePort.ts'
import { initialiseDatabase, isInitialised } from './initialiseDatabase.ts'
import { pause } from './pause.ts'
import { makeDataFolder, placeDatabase } from './placeDatabase.ts'
import { findPostgres } from './postgresBinaries.ts'
import { findServerProcess } from './postmasterFile.ts'
import { serverUser, type ServerUser } from './serverUser.ts'
import { joinServer, leaveServer } from './shareServer.ts'
import { startServer } from './startServer.ts'
import { takeTurns } from './takeTurns.ts'

export interface OpenDatabase {
  /** Where programs connect: `postgresql://…`. */
  readonly url: string
  /** Ours, in the data folder; else a person's own, named by DATABASE_URL. */
  readonly embedded: boolean
  /** False when the embedded server was already running. */
  readonly startedHere: boolean
  /** Resolves when the embedded server ends without having been left: it crashed, or someone stopped it. */
  readonly lost: Promise<void>
  /** Leaves the database. The embedded server ends, and true comes back, when nobody else on this machine uses it. */
  stop(): Promise<boolean>
}

export interface DatabaseWishes {
  readonly dataFolder: string
  /** A database of the person's own: nothing is embedded then. */
  readonly databaseUrl?: string | undefined
  /** When the database's user cannot reach the data folder: may the database lie elsewhere? Not if a person chose it. */
  readonly mayMove?: boolean | undefined
  /** The data folder goes with its last user: for tests. */
  readonly temporary?: boolean | undefined
  /** Nothing waits for the disk, and a machine that fails loses everything: for tests. */
  readonly careless?: boolean | undefined
  /** Is told what is being waited for. */
  readonly onProgress?: ((sentence: string) => void) | undefined
}

/**
 * Opens the database: the person's own, or the embedded one, which is made, started, or found running as need be.
 * Each open database must be left with `stop()`; who is killed has left too.
 * @throws Trouble with a readable sentence when it cannot
 */
export async function openDatabase(wishes: DatabaseWishes): Promise<OpenDatabase> {
  if (wishes.databaseUrl) {
    await ensureDatabase(wishes.databaseUrl)
    return { url: wishes.databaseUrl, embedded: false, startedHere: false, lost: never, stop: async () => false }
  }
  const dataFolder = path.resolve(wishes.dataFolder)
  // A folder that goes with its last user is cleared away while others wait for their turn: beside it, the lock stays.
  const turn = wishes.temporary ? `${dataFolder}.lock` : path.join(dataFolder, 'database.lock')
  if (!wishes.temporary) makeDataFolder(dataFolder)
  const opened = await takeTurns(turn, () => {
    makeDataFolder(dataFolder)
    return openEmbedded({ ...wishes, dataFolder })
  })
  await ensureDatabase(databaseUrl(opened.record))
  return {
    url: databaseUrl(opened.record),
    embedded: true,
    startedHere: opened.startedHere,
    lost: new Promise((resolve) => opened.client.on('end', resolve)),
    stop: () => takeTurns(turn, () => leave(opened, wishes.temporary ? dataFolder : null)),
  }
}

async function leave({ client, record }: Opened, temporaryFolder: string | null): Promise<boolean> {
  const ended = await leaveServer(client, record)
  if (ended && temporaryFolder) {
    for (const folder of [record.folder, temporaryFolder]) rmSync(folder, { recursive: true, force: true })
  }
  return ended
}

const never = new Promise<void>(() => undefined)

interface Opened {
  readonly client: pg.Client
  readonly record: DatabaseRecord
  readonly startedHere: boolean
}

async function openEmbedded(wishes: DatabaseWishes): Promise<Opened> {
  const running = await joinRunning(wishes)
  if (running) return running
  const user = serverUser(readDatabaseRecord(wishes.dataFolder)?.folder ?? path.join(wishes.dataFolder, 'postgres'))
  const programs = findPostgres(user)
  const known = await prepareRecord(wishes, programs, user)
  const record = { ...known, port: await findFreePort(known.port) }
  writeDatabaseRecord(wishes.dataFolder, record)
  wishes.onProgress?.(say('waitDatabase'))
  const logFile = path.join(wishes.dataFolder, 'database.log')
  await startServer({ programs, record, user, logFile, careless: wishes.careless ?? false })
  const client = await connectServer(record)
  if (!client) throw new Trouble('databaseLost')
  await joinServer(client)
  return { client, record, startedHere: true }
}

/** A server that runs already: someone else's, or one left over when its Galley was killed. It may still be starting. */
async function joinRunning({ dataFolder, onProgress }: DatabaseWishes): Promise<Opened | null> {
  const record = readDatabaseRecord(dataFolder)
  if (!record) return null
  for (let tries = 0; ; tries += 1) {
    const client = await connectServer(record)
    if (client) {
      await joinServer(client)
      return { client, record, startedHere: false }
    }
    const pid = findServerProcess(record.folder)
    if (pid === null) return null
    if (tries === 0) onProgress?.(say('waitOldDatabase', { pid }))
    if (tries > 600) throw new Trouble('oldDatabaseSilent', { pid, folder: record.folder })
    await pause(100)
  }
}

/** Finds the embedded database, or makes it. */
async function prepareRecord(
  { dataFolder, mayMove, onProgress }: DatabaseWishes,
  programs: string,
  user: ServerUser | undefined,
): Promise<DatabaseRecord> {
  const found = readDatabaseRecord(dataFolder)
  if (found && isInitialised(found.folder)) return found
  const folder = placeDatabase(dataFolder, user, mayMove ?? false)
  if (isInitialised(folder)) throw new Trouble('databaseRecordLost', { folder, dataFolder })
  if (folder !== path.join(dataFolder, 'postgres'))
    onProgress?.(say('databaseMoved', { folder, user: user?.name ?? '' }))
  const record = newDatabaseRecord(folder)
  writeDatabaseRecord(dataFolder, record)
  onProgress?.(say('waitInitialise'))
  await initialiseDatabase(programs, record, user)
  return record
}
