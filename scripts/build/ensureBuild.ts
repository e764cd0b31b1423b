import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { runScript, type Environment } from '../start/runChild.ts'
import { takeTurns } from '../database/takeTurns.ts'
import { sourceFingerprint } from './sourceFingerprint.ts'

const next = path.join(projectFolder, 'node_modules', 'next', 'dist', 'bin', 'next')
const buildFolder = path.join(projectFolder, '.next')
const stampFile = path.join(buildFolder, 'galley-fingerprint')

/** Whether the build is of the sources as they are now. */
export function isBuildFresh(): boolean {
  if (!existsSync(path.join(buildFolder, 'BUILD_ID'))) return false
  try {
    return readFileSync(stampFile, 'utf8') === sourceFingerprint(projectFolder)
  } catch {
    return false
  }
}

/**
 * Builds. The mark of a whole build is taken away first and set last, so one that was interrupted does not pass for whole.
 * @throws Trouble when the build fails or the disk is full
 */
export async function buildNext(environment: Environment, signal: AbortSignal): Promise<void> {
  await takeTurns(path.join(projectFolder, 'node_modules', '.galley-build.lock'), async () => {
    if (isBuildFresh()) return
    rmSync(stampFile, { force: true })
    const fingerprint = sourceFingerprint(projectFolder)
    await runScript([next, 'build'], { ...environment, NODE_ENV: 'production' }, signal)
    writeFileSync(stampFile, fingerprint)
  })
}
