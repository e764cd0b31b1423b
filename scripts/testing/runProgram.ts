import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectFolder } from '../bootstrap/projectFolder.mjs'

export interface ProgramRun {
  readonly succeeded: boolean
  /** What it printed, unless that went straight to the terminal. */
  readonly said: string
}

export interface ProgramOptions {
  readonly environment?: Readonly<Record<string, string | undefined>>
  /** Its output is for people to follow. */
  readonly visible?: boolean
}

/** Runs a program of node_modules/.bin, or one of the machine's by its whole path, in the project's folder. */
export async function runProgram(
  name: string,
  args: readonly string[],
  { environment = {}, visible = false }: ProgramOptions = {},
): Promise<ProgramRun> {
  const program = path.isAbsolute(name) ? name : path.join(projectFolder, 'node_modules', '.bin', name)
  const child = spawn(program, args, {
    cwd: projectFolder,
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
    stdio: visible ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve) => {
    child.on('error', (error) => resolve(error)).on('close', resolve)
  })
  return { succeeded: code === 0, said: code instanceof Error ? `${said}${code.message}` : said }
}
