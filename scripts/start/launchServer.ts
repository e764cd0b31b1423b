import { spawn, type ChildProcess } from 'node:child_process'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export interface Place {
  readonly host: string
  readonly port: number
}

export interface Launch extends Place {
  /** The project's folder, with the build in it. */
  readonly folder: string
  /** Added to this process's own environment. */
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Is given what the server prints once it answers; what it printed before counts only when it fails. */
  readonly write: (chunk: Buffer) => void
}

export interface Served {
  readonly process: ChildProcess
  /** Resolves when the server has ended, for whatever reason, with its exit code or signal. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** Lets requests finish, then ends it. */
  stop(): Promise<void>
}

/** Why a server did not come up: it ended, having printed this, or it was silent for so long. */
export type LaunchFailure =
  { readonly kind: 'ended'; readonly said: string } | { readonly kind: 'silent'; readonly seconds: number }

const patienceMs = 60_000
const farewellMs = 8_000

/**
 * Serves the build, and comes back when the server answers. It ends when this process does, even when that is killed.
 * Stands apart from the other scripts because Playwright loads it too, which knows no `import.meta`.
 */
export async function launchServer(launch: Launch): Promise<Served | LaunchFailure> {
  const child = spawnServer(launch)
  let said = ''
  let ready = false
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (ready ? launch.write(chunk) : (said += chunk.toString())))
  let isOver = false
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('error', () => resolve(1)).on('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
  void ended.then(() => (isOver = true))
  const until = Date.now() + patienceMs
  while (!(await answers(localAddress(launch)))) {
    if (isOver) return { kind: 'ended', said: said.trim() }
    if (Date.now() > until) {
      child.kill('SIGKILL')
      return { kind: 'silent', seconds: patienceMs / 1000 }
    }
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  ready = true
  return { process: child, ended, stop: () => stop(child, ended) }
}

function spawnServer({ folder, host, port, environment }: Launch): ChildProcess {
  const preloaded = ['leaveWithParent.mjs', 'dropProxyHeaders.mjs', 'letGo.mjs'].flatMap((name) => [
    '--import',
    pathToFileURL(path.join(folder, 'scripts', 'bootstrap', name)).href,
  ])
  const next = path.join(folder, 'node_modules', 'next', 'dist', 'bin', 'next')
  const args = [...preloaded, next, 'start', '--hostname', host, '--port', String(port)]
  const own = { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', GALLEY_PARENT: String(process.pid) } as const
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ...environment, ...own },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
}

/** Where this machine reaches a server that listens at `host`. */
function localAddress({ host, port }: Place): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

async function answers(address: string): Promise<boolean> {
  try {
    const answer = await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
    await answer.body?.cancel()
    return true
  } catch {
    return false
  }
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  child.kill('SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), farewellMs)
  await ended
  clearTimeout(timer)
}
