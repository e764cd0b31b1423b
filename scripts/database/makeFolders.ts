import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'

/**
 * Makes a folder and those above it, one by one. Node's own `recursive` never comes back where the system denies that the
 * parent exists, as below /proc.
 */
export function makeFolders(folder: string, mode = 0o777): void {
  if (existsSync(folder)) return
  makeFolders(path.dirname(folder))
  mkdirSync(folder, { mode })
}
