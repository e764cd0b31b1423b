import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from './dataFolder.ts'

export type KeptFile = {
  readonly sha256: string
  /** Path below the data folder, with `/`. */
  readonly storageKey: string
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Keeps bytes as they are, under their own hash: the same bytes are kept once. On disk for good when this returns. */
export async function keepFile(bytes: Uint8Array): Promise<KeptFile> {
  const hash = sha256(bytes)
  const kept = { sha256: hash, storageKey: `files/${hash.slice(0, 2)}/${hash}` }
  const target = path.join(dataFolder(), kept.storageKey)
  if (existsSync(target)) return kept
  await mkdir(path.dirname(target), { recursive: true })
  const unfinished = `${target}.${randomBytes(6).toString('hex')}`
  const file = await open(unfinished, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, target)
  return kept
}
