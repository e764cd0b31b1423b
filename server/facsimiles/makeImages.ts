import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import path from 'node:path'
import type { Sharp } from 'sharp'
import { tileSize, wholeWidths } from '#domain/facsimiles/facsimileView.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { openOften } from './openImage.ts'

const look = { quality: 80, effort: 1 } as const
/** After so many milliseconds an unfinished folder is one that a killed process left. */
const leftBehind = 3_600_000
const underWay = new Map<string, Promise<string>>()

/** The folder, below the data folder, of the images made of an original. */
export const imagesKey = (sha256: string): string => `facsimiles/${sha256.slice(0, 2)}/${sha256}`

/**
 * Makes the tiles and the whole images of an original that was checked, unless they are there. They appear all at once: a
 * process killed meanwhile leaves nothing that is taken for them. Gives their folder below the data folder.
 */
export async function makeImages(sha256: string, bytes: () => Promise<Uint8Array>): Promise<string> {
  const key = imagesKey(sha256)
  if (existsSync(path.join(dataFolder(), key))) return key
  const making = underWay.get(key) ?? make(key, bytes).finally(() => underWay.delete(key))
  underWay.set(key, making)
  return making
}

async function make(key: string, read: () => Promise<Uint8Array>): Promise<string> {
  const target = path.join(dataFolder(), key)
  await clearLeftBehind(target)
  const folder = `${target}.${randomBytes(6).toString('hex')}`
  await mkdir(path.join(folder, 'whole'), { recursive: true })
  try {
    await writeImages(folder, await read())
    await rename(folder, target)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    // Another process was first.
    if (!existsSync(target)) throw error
  }
  return key
}

async function writeImages(folder: string, bytes: Uint8Array): Promise<void> {
  const open = await openOften(bytes)
  const whole = (width: number) =>
    open()
      .resize({ width, withoutEnlargement: true })
      .webp(look)
      .toFile(path.join(folder, 'whole', `${width}.webp`))
  await Promise.all([writeTiles(folder, open()), ...wholeWidths.map(whole)])
}

async function writeTiles(folder: string, image: Sharp): Promise<void> {
  const tiles = { size: tileSize, overlap: 0, layout: 'dz', container: 'fs', depth: 'onepixel' } as const
  await image.webp(look).tile(tiles).toFile(path.join(folder, 'dz'))
  await rename(path.join(folder, 'dz_files'), path.join(folder, 'tiles'))
  await rm(path.join(folder, 'dz.dzi'), { force: true })
}

async function clearLeftBehind(target: string): Promise<void> {
  const parent = path.dirname(target)
  if (!existsSync(parent)) return
  for (const name of await readdir(parent)) {
    const folder = path.join(parent, name)
    if (!name.startsWith(`${path.basename(target)}.`)) continue
    if (Date.now() - (await stat(folder)).mtimeMs > leftBehind) await rm(folder, { recursive: true, force: true })
  }
}
