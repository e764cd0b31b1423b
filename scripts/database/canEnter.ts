import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import type { ServerUser } from './serverUser.ts'

/** Whether a user can enter a folder. Asked by trying: mode bits alone do not tell of access lists and mounts. */
export function canEnter(folder: string, user: ServerUser | undefined): boolean {
  if (user) {
    const { uid, gid } = user
    return spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { uid, gid, cwd: '/', stdio: 'ignore' }).status === 0
  }
  try {
    accessSync(folder, constants.R_OK | constants.X_OK)
    return true
  } catch {
    return false
  }
}
