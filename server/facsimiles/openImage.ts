import sharp, { type Sharp } from 'sharp'
import { imageKind, largestImage } from '#domain/facsimiles/imageKind.ts'
import { isRefusal, refuse, type Refusal } from '#domain/workflow/refusal.ts'

/** A broadsheet at 600 dpi has 140 million pixels. What claims more is no page, or a bomb. */
const mostPixels = 200_000_000
const longestSide = 32_000

export type ImageFile = { readonly name: string; readonly bytes: Uint8Array }

export type CheckedImage = {
  readonly mediaType: string
  /** In pixels, as it is seen: turned as its camera says. */
  readonly width: number
  readonly height: number
}

/** Pixels of which the colours are held in memory, three bytes each, while images are made of them. */
const mostHeld = 64_000_000
/** Read to the last byte, but into so few pixels: WebP and JPEG are decoded small, which takes an eighth of the time. */
const glance = { width: 64, height: 64, fit: 'fill' } as const

/**
 * Says what an image is, by its bytes. Refuses what is no JPEG, PNG, WebP or TIFF, what is too large, and what breaks off.
 * All of it is read: a later step meets nothing that this one did not.
 */
export async function checkImage({ name: file, bytes }: ImageFile): Promise<CheckedImage | Refusal> {
  if (bytes.length > largestImage) return refuse('imageTooLarge', { file, limit: mostPixels / 1e6 })
  const kind = imageKind(bytes)
  if (kind === 'jpeg2000') return refuse('imageJpeg2000', { file })
  if (kind === null) return refuse('imageUnknown', { file })
  const size = await readSize(file, bytes)
  if (isRefusal(size)) return size
  try {
    await openImage(bytes).resize(glance).raw().toBuffer()
  } catch {
    return refuse('imageBroken', { file })
  }
  return { mediaType: `image/${kind}`, ...size }
}

async function readSize(file: string, bytes: Uint8Array): Promise<Refusal | { width: number; height: number }> {
  try {
    const { autoOrient } = await sharp(bytes, { limitInputPixels: false }).metadata()
    const { width, height } = autoOrient
    const isTooLarge = width * height > mostPixels || Math.max(width, height) > longestSide
    return isTooLarge ? refuse('imageTooLarge', { file, limit: mostPixels / 1e6 }) : { width, height }
  } catch {
    return refuse('imageBroken', { file })
  }
}

/** Opens an image that was checked: its first page, upright, in sRGB, on white where it is transparent. */
export const openImage = (bytes: Uint8Array): Sharp =>
  sharp(bytes, { limitInputPixels: mostPixels, sequentialRead: true, failOn: 'truncated', pages: 1 })
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')

/**
 * For several images made of one that was checked: each call gives it anew, and it is decoded once, but for what is too
 * large to be held.
 */
export async function openOften(bytes: Uint8Array): Promise<() => Sharp> {
  const { width, height } = await sharp(bytes, { limitInputPixels: mostPixels }).metadata()
  if (width * height > mostHeld) return () => openImage(bytes)
  const { data, info } = await openImage(bytes).raw().toBuffer({ resolveWithObject: true })
  return () => sharp(data, { raw: info })
}
