import { spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { constants } from 'node:os'
import path from 'node:path'
import { hasAllPackages, lockStamp } from './installedPackages.mjs'
import { pinnedNode, projectFolder } from './projectFolder.mjs'
import { say } from './say.mjs'
import { Trouble } from './Trouble.mjs'
import { waitFor } from './waitFor.mjs'

const lockFile = path.join(projectFolder, 'package-lock.json')
const installedFile = path.join(projectFolder, 'node_modules', '.package-lock.json')
const stampFile = path.join(projectFolder, 'node_modules', '.galley-installed')

/**
 * Installs the packages that the lock file names and node_modules lacks. Costs nothing when there are none.
 * @throws Trouble when npm fails
 */
export async function ensureInstalled() {
  const lock = readFileSync(lockFile, 'utf8')
  const stamp = lockStamp(lock)
  if (readOrEmpty(stampFile) === stamp && existsSync(pinnedNode)) return
  const isComplete = () => hasAllPackages(lock, readOrEmpty(installedFile)) && existsSync(pinnedNode)
  if (!isComplete()) await waitFor(say('waitInstall'), runNpm())
  if (!existsSync(pinnedNode)) throw new Trouble('nodeNotInstalled')
  writeFileSync(stampFile, stamp)
}

/** @returns {Promise<void>} */
async function runNpm() {
  const own = process.env.npm_execpath ?? ''
  const [program, ...first] = own.endsWith('npm-cli.js') ? [process.execPath, own] : ['npm']
  // --no-save: the lock file is obeyed, never rewritten.
  const args = ['install', '--no-save', '--include=dev', '--no-audit', '--no-fund', '--no-progress', '--loglevel=error']
  const child = spawn(program ?? 'npm', [...first, ...args], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk))
  const isRunning = endWithUs(child)
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  isRunning.abort()
  if (/ENOSPC/.test(said)) throw new Trouble('diskFull', { folder: projectFolder })
  if (code !== 0) throw new Trouble('installFailed', { reason: firstErrors(said) })
}

/**
 * Whoever ends Galley while it installs ends npm too: left alone it would go on writing for minutes.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {AbortController} to be aborted once it has ended by itself
 */
function endWithUs(child) {
  const ended = new AbortController()
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    const end = () => {
      child.once('close', () => process.exit(128 + constants.signals[signal]))
      child.kill('SIGTERM')
      // Unpacking, it may hear nothing for half a minute; what is half there is installed anew by the next start.
      setTimeout(() => child.kill('SIGKILL'), 3_000).unref()
    }
    process.on(signal, end)
    ended.signal.addEventListener('abort', () => process.off(signal, end))
  }
  return ended
}

/**
 * @param {string} said
 * @returns {string}
 */
function firstErrors(said) {
  const lines = said.split('\n').map((line) => line.replace(/^npm (error|ERR!) ?/, '').trim())
  return lines.filter(Boolean).slice(0, 3).join(' ')
}

/**
 * @param {string} file
 * @returns {string}
 */
function readOrEmpty(file) {
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}
