import { chmodSync, cpSync, existsSync, lstatSync, mkdtempSync, renameSync } from 'node:fs'
import path from 'node:path'
import { canEnter } from './canEnter.ts'
import { makeFolders } from './makeFolders.ts'
import type { ServerUser } from './serverUser.ts'

/** Folders that every user of a machine can enter, the proper one first. */
const cacheFolders = ['/var/cache/galley', '/var/tmp/galley']
const stateFolders = ['/var/lib/galley', '/var/tmp/galley']

/** Copies a folder, once, to where the user can enter it. Null: there is no such place. */
export function copyToOpenFolder(from: string, name: string, user: ServerUser): string | null {
  for (const parent of cacheFolders) {
    const copy = path.join(parent, name)
    if (!makeOpenFolder(parent)) continue
    if (!existsSync(copy)) copyFolder(from, copy)
    if (isOurs(copy) && canEnter(path.join(copy, 'bin'), user)) return copy
  }
  return null
}

/** A folder of the given name that the user can enter, made if need be. Null: there is no such place. */
export function findOpenFolder(name: string, user: ServerUser): string | null {
  for (const parent of stateFolders) {
    if (makeOpenFolder(parent) && canEnter(parent, user)) return path.join(parent, name)
  }
  return null
}

/** Whole or not at all: a copy that was interrupted keeps its other name. */
function copyFolder(from: string, copy: string): void {
  const unfinished = mkdtempSync(`${copy}-`)
  cpSync(from, unfinished, { recursive: true, verbatimSymlinks: true })
  chmodSync(unfinished, 0o755)
  renameSync(unfinished, copy)
}

function makeOpenFolder(folder: string): boolean {
  try {
    makeFolders(folder)
    if (!isOurs(folder)) return false
    chmodSync(folder, 0o755)
    return true
  } catch {
    return false
  }
}

/** Nobody else may have put there what we are about to run. */
function isOurs(folder: string): boolean {
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === process.getuid?.()
}
