import { spawnSync } from 'node:child_process'

/**
 * Tells when the npm that started us is gone without a word (kill -9): nobody could stop us then. Started otherwise, by
 * a service manager for one, there is nothing to watch.
 * @param {() => void} onGone
 * @returns {() => void} ends the watch
 */
export function watchLauncher(onGone) {
  const launcher = process.env.npm_command && process.platform !== 'win32' ? findLauncher() : undefined
  if (!launcher) return () => {}
  const timer = setInterval(() => {
    if (isAlive(launcher)) return
    clearInterval(timer)
    onGone()
  }, 1000)
  timer.unref()
  return () => clearInterval(timer)
}

/**
 * npm is our parent, or has put a shell between.
 * @returns {number | undefined}
 */
function findLauncher() {
  for (let pid = process.ppid, steps = 0; pid > 1 && steps < 3; steps += 1) {
    const { stdout } = spawnSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' })
    const [, parent, args = ''] = /^\s*(\d+)\s+(.*)/.exec(stdout ?? '') ?? []
    if (/\bnpm\b/.test(args) && !/^(\/bin\/)?(ba|da)?sh\b/.test(args)) return pid
    pid = Number(parent)
  }
  return undefined
}

/**
 * @param {number} pid
 * @returns {boolean}
 */
function isAlive(pid) {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
