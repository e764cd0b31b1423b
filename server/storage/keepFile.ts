import { createHash, randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { dataFolder } from './dataFolder.ts'

export type KeptFile = {
  readonly sha256: string
  /** Path below the data folder, with `/`. */
  readonly storageKey: string
}

export const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** Under which name bytes that come in pieces are kept, once they are; nothing is written. */
export async function hashChunks(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<KeptFile> {
  const hash = createHash('sha256')
  for await (const chunk of chunks) hash.update(chunk)
  return keptAs(hash.digest('hex'))
}

/** Keeps bytes as they are, under their own hash: the same bytes are kept once. On disk for good when this returns. */
export async function keepFile(bytes: Uint8Array): Promise<KeptFile> {
  const kept = keptAs(sha256(bytes))
  if (existsSync(path.join(dataFolder(), kept.storageKey))) return kept
  return keepChunks([bytes])
}

/** Keeps bytes that come in pieces, as `keepFile` does: they are written before their hash is known. */
export async function keepChunks(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<KeptFile> {
  const folder = path.join(dataFolder(), 'files')
  await mkdir(folder, { recursive: true })
  const unfinished = path.join(folder, `${randomBytes(12).toString('hex')}.unfinished`)
  const file = await open(unfinished, 'wx', 0o600)
  const hash = createHash('sha256')
  try {
    for await (const chunk of chunks) {
      hash.update(chunk)
      await file.writeFile(chunk)
    }
    await file.sync()
  } catch (error) {
    await rm(unfinished, { force: true })
    throw error
  } finally {
    await file.close()
  }
  const kept = keptAs(hash.digest('hex'))
  const target = path.join(dataFolder(), kept.storageKey)
  if (existsSync(target)) await rm(unfinished)
  else {
    await mkdir(path.dirname(target), { recursive: true })
    await rename(unfinished, target)
  }
  return kept
}

const keptAs = (hash: string): KeptFile => ({ sha256: hash, storageKey: `files/${hash.slice(0, 2)}/${hash}` })
