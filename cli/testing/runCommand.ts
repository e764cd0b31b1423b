import { spawn } from 'node:child_process'
import path from 'node:path'
import { projectFolder } from '#scripts/bootstrap/projectFolder.mjs'

/** How a command ended: its exit code, what it gave on stdout, what it said on stderr. */
export type Ran = { readonly code: number | null; readonly out: string; readonly said: string }

type Circumstances = {
  /** Below the project; the command itself unless given. */
  readonly script?: string
  readonly input?: string
  readonly environment?: Readonly<Record<string, string | undefined>>
  readonly folder?: string
  /** Stops reading stdout after its first bytes, as `head` does. */
  readonly leaves?: boolean
}

/** Runs `galley` as a person does, in a process of its own, in English unless the environment says otherwise. */
export function runCommand(words: readonly string[], circumstances: Circumstances = {}): Promise<Ran> {
  const { script = 'cli/galley.ts', input = '', environment = {}, folder = projectFolder, leaves } = circumstances
  const tsx = import.meta.resolve('tsx')
  const child = spawn(process.execPath, ['--import', tsx, path.join(projectFolder, script), ...words], {
    cwd: folder,
    env: { ...process.env, LC_ALL: '', LC_MESSAGES: '', LANG: 'en_US.UTF-8', ...environment },
  })
  let out = ''
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString()
    if (leaves) child.stdout.destroy()
  })
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out, said }))
  })
}
