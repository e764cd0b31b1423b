import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import path from 'node:path'
import { ensureInstalled } from './ensureInstalled.mjs'
import { compileCache, pinnedNode, pinnedPath, projectFolder } from './projectFolder.mjs'
import { report } from './report.mjs'
import { watchLauncher } from './watchLauncher.mjs'

/**
 * Installs what is missing, then runs a script of this folder on the Node that the project pins, with the same arguments,
 * and ends as it ends.
 * @param {string} script below scripts/
 * @param {readonly string[]} [nodeFlags]
 */
export async function handOver(script, nodeFlags = []) {
  try {
    await ensureInstalled()
    process.exitCode = await run(path.join(projectFolder, 'scripts', script), nodeFlags)
  } catch (error) {
    process.exitCode = report(error)
  }
}

/**
 * @param {string} script
 * @param {readonly string[]} nodeFlags
 * @returns {Promise<number>}
 */
function run(script, nodeFlags) {
  // package.json has no "type", because Next's build does not bear it; Node then remarks on each module's kind.
  const flags = ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', ...nodeFlags]
  const child = spawn(pinnedNode, [...flags, script, ...process.argv.slice(2)], {
    // The fourth is a channel: when it closes, the script knows that its parent is gone, however it went.
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: { NODE_COMPILE_CACHE: compileCache, ...process.env, PATH: pinnedPath(process.env) },
  })
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    process.on(signal, () => child.kill(signal))
  const stopWatching = watchLauncher(() => child.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('exit', (code, signal) => {
      stopWatching()
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0))
    })
  })
}
