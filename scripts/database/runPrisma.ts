import { spawn } from 'node:child_process'
import path from 'node:path'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { pinnedPath, projectFolder } from '../bootstrap/projectFolder.mjs'
import { saysDiskFull } from './saysDiskFull.ts'

const program = path.join(projectFolder, 'node_modules', 'prisma', 'build', 'index.js')

/**
 * Runs Prisma's command line on a database, without a word when it succeeds.
 * @returns what it printed
 * @throws Trouble with its last words when it fails
 */
export async function runPrisma(args: readonly string[], url = ''): Promise<string> {
  const child = spawn(process.execPath, [program, ...args], {
    cwd: projectFolder,
    env: { ...process.env, DATABASE_URL: url, PATH: pinnedPath(process.env), NO_COLOR: '1', FORCE_COLOR: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code === 0) return said
  if (/ENOSPC/.test(said)) throw new Trouble('diskFull', { folder: projectFolder })
  if (saysDiskFull(said)) throw new Trouble('databaseFull')
  throw new Trouble('prismaFailed', { command: args.join(' '), reason: essence(said) })
}

/** What Prisma said, without its banners and its advice. */
function essence(said: string): string {
  const lines = said.split('\n').map((line) => line.trim())
  return lines.filter((line) => line && !/^(Loaded Prisma|Prisma schema loaded|Datasource|[│┌└─])/.test(line)).join(' ')
}
