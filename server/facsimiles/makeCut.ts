import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { cutPath, cutPicture } from '#domain/facsimiles/pictureCut.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import { dataFolder } from '../storage/dataFolder.ts'
import { makeImages } from './makeImages.ts'
import { openImage } from './openImage.ts'
import type { ImageBytes } from './imageBytes.ts'

/**
 * A box of a facsimile, cut out of the original and made small enough to be shown. It is kept beside the tiles, and appears
 * there all at once.
 */
export async function makeCut(
  { sha256, storageKey }: { readonly sha256: string; readonly storageKey: string },
  box: Box,
): Promise<ImageBytes> {
  const original = path.join(dataFolder(), storageKey)
  const target = path.join(dataFolder(), await makeImages(sha256, () => readFile(original)), cutPath(box))
  if (!existsSync(target)) await writeWhole(target, await cutOut(await readFile(original), box))
  return new Uint8Array(await readFile(target))
}

async function cutOut(bytes: Uint8Array, box: Box): Promise<Uint8Array> {
  const [left, top, width, height] = box
  const size = cutPicture('', box)
  return openImage(bytes)
    .extract({ left, top, width, height })
    .resize({ width: size.width, height: size.height, fit: 'fill' })
    .webp({ quality: 85, effort: 2 })
    .toBuffer()
}

async function writeWhole(target: string, bytes: Uint8Array): Promise<void> {
  await mkdir(path.dirname(target), { recursive: true })
  const begun = `${target}.${randomBytes(6).toString('hex')}`
  try {
    await writeFile(begun, bytes)
    await rename(begun, target)
  } catch (error) {
    await rm(begun, { force: true })
    throw error
  }
}
