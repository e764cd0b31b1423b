import { spawn } from 'node:child_process'
import path from 'node:path'

const project = path.resolve(__dirname, '..', '..')

/** What the `galley` command said, and how it ended. */
export type Ran = { readonly code: number; readonly out: string; readonly told: string }

/** Runs the `galley` command as a person at the machine does, on the database and data folder of a test. */
export function runGalley(
  words: readonly string[],
  place: { readonly databaseUrl: string; readonly dataFolder: string },
  input = '',
): Promise<Ran> {
  const node = path.join(project, 'node_modules', 'node', 'bin', 'node')
  const child = spawn(node, ['--import', 'tsx', path.join(project, 'cli', 'galley.ts'), ...words], {
    cwd: project,
    env: { ...process.env, DATABASE_URL: place.databaseUrl, GALLEY_DATA: place.dataFolder, LANG: 'en_US.UTF-8' },
  })
  let out = ''
  let told = ''
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()))
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()))
  child.stdin.end(input)
  return new Promise((done, failed) => {
    child.on('error', failed)
    child.on('close', (code) => done({ code: code ?? 1, out, told }))
  })
}
