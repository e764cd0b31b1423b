import type { ChildProcess } from 'node:child_process'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { pause } from '../database/pause.ts'
import { spawnScript, type Environment } from './runChild.ts'

const next = path.join(projectFolder, 'node_modules', 'next', 'dist', 'bin', 'next')
const patienceMs = 60_000
const farewellMs = 8_000

export interface Place {
  readonly host: string
  readonly port: number
}

export interface Served {
  readonly process: ChildProcess
  /** Resolves when the server has ended, for whatever reason, with its exit code or signal. */
  readonly ended: Promise<number | NodeJS.Signals>
  /** Lets requests finish, then ends it. */
  stop(): Promise<void>
}

/**
 * Serves the build, and comes back when the server answers.
 * @param write is given what the server prints once it answers; what it printed before counts only when it fails
 * @throws Trouble when it ends or does not answer
 */
export async function serve(place: Place, environment: Environment, write: (chunk: Buffer) => void): Promise<Served> {
  const args = [next, 'start', '--hostname', place.host, '--port', String(place.port)]
  const child = spawnScript(args, { ...environment, NODE_ENV: 'production' })
  let said = ''
  let ready = false
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (ready ? write(chunk) : (said += chunk.toString())))
  let isOver = false
  const ended = new Promise<number | NodeJS.Signals>((resolve) => {
    child.on('error', () => resolve(1)).on('exit', (code, signal) => resolve(code ?? signal ?? 1))
  })
  void ended.then(() => (isOver = true))
  await waitForAnswer(place, () => {
    if (isOver) throw new Trouble('serverEnded', { said: said.trim() })
  })
  ready = true
  return { process: child, ended, stop: () => stop(child, ended) }
}

async function waitForAnswer({ host, port }: Place, check: () => void): Promise<void> {
  const until = Date.now() + patienceMs
  while (Date.now() < until) {
    check()
    if (await answers(localAddress(host, port))) return
    await pause(50)
  }
  throw new Trouble('serverSilent', { seconds: patienceMs / 1000 })
}

/** Where this machine reaches a server that listens at `host`. */
export function localAddress(host: string, port: number): string {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(patienceMs) })
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
