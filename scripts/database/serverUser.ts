import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { Trouble } from '../bootstrap/Trouble.mjs'

/** An account of the machine, under which the database server runs when Galley itself is started as root. */
export interface ServerUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

/**
 * Postgres refuses to run as root; so as root it runs as the owner of its folder, or, before there is one, as an account
 * without rights: `postgres` or `galley` where the machine has it, else a new `galley`, else `nobody`.
 * Undefined: Galley is not root, and the server runs as whoever started it.
 */
export function serverUser(folder: string): ServerUser | undefined {
  if (process.getuid?.() !== 0) return undefined
  const owner = ownerOf(folder)
  if (owner) return owner
  const found = findUser('postgres') ?? findUser('galley') ?? makeUser('galley') ?? findUser('nobody')
  if (!found) throw new Trouble('noServerUser')
  return found
}

function ownerOf(folder: string): ServerUser | undefined {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found && found.uid !== 0 ? { name: `#${found.uid}`, uid: found.uid, gid: found.gid } : undefined
}

function findUser(name: string): ServerUser | undefined {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' })
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' })
  if (uid.status !== 0 || gid.status !== 0) return undefined
  return { name, uid: Number(uid.stdout), gid: Number(gid.stdout) }
}

function makeUser(name: string): ServerUser | undefined {
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  return findUser(name)
}
