import { randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, rmdirSync, statSync } from 'node:fs'
import path from 'node:path'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { canEnter } from './canEnter.ts'
import { findOpenFolder } from './openFolder.ts'
import { makeFolders } from './makeFolders.ts'
import type { ServerUser } from './serverUser.ts'

/**
 * Makes the folder for a new database where its server's user can reach it: in the data folder, or, when that lies under
 * a closed folder and nobody chose it (`mayMove`), in the machine's place for such things.
 * @throws Trouble when the folder cannot be reached or written
 */
export function placeDatabase(dataFolder: string, user: ServerUser | undefined, mayMove: boolean): string {
  makeDataFolder(dataFolder)
  const wanted = path.join(dataFolder, 'postgres')
  if (!user) return makeFolder(wanted)
  makeFolder(wanted, user)
  if (canEnter(wanted, user)) return wanted
  rmdirSync(wanted)
  const elsewhere = mayMove ? findOpenFolder(placeName(dataFolder), user) : null
  if (!elsewhere) throw new Trouble('dataFolderClosed', { folder: dataFolder, user: user.name })
  return makeFolder(elsewhere, user)
}

/** @throws Trouble when the folder cannot be made or written in */
export function makeDataFolder(dataFolder: string): void {
  try {
    const isNew = !existsSync(dataFolder)
    makeFolders(dataFolder)
    if (isNew) chmodSync(dataFolder, 0o755)
    if (!statSync(dataFolder).isDirectory()) throw new Trouble('dataFolderIsFile', { folder: dataFolder })
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST' || code === 'ENOTDIR') throw new Trouble('dataFolderIsFile', { folder: dataFolder })
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS' || code === 'ENOENT')
      throw new Trouble('dataFolderNotWritable', { folder: dataFolder })
    throw error
  }
}

function makeFolder(folder: string, user?: ServerUser): string {
  makeFolders(folder, 0o700)
  if (user) chownSync(folder, user.uid, user.gid)
  return folder
}

/** The project's name for people, and chance for the rest: a new clone at the same path gets a database of its own. */
function placeName(dataFolder: string): string {
  const name = path.basename(path.dirname(dataFolder)).replace(/[^\w-]+/g, '') || 'galley'
  return `${name}-${randomBytes(6).toString('hex')}`
}
