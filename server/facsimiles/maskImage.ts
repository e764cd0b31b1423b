import sharp from 'sharp'
import type { ImagePlace } from '#domain/facsimiles/imagePlace.ts'
import type { PageMask } from '#domain/facsimiles/pageMask.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { ImageBytes } from './imageBytes.ts'

/** What stands where the public sees nothing: the grey of a blank sheet. */
const blank = [217, 213, 204] as const
/** Compression spreads a pixel a little: what is hidden takes so many pixels more on every side. */
const spread = 3

type Part = Extract<PageMask, { readonly sees: 'part' }>

/** Paints over all of an image that the public may not see. Its place says which part of the facsimile it shows. */
export async function maskImage(image: ImageBytes, place: ImagePlace, mask: Part): Promise<ImageBytes> {
  const { data, info } = await sharp(image).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  const { width, height, channels } = info
  const seen = new Uint8Array(width * height)
  const fill = (box: Box, grow: number, value: number) => {
    const [left, top, right, bottom] = edges(box, place, grow)
    for (let y = Math.max(0, top); y < Math.min(height, bottom); y += 1)
      seen.fill(value, y * width + Math.min(width, Math.max(0, left)), y * width + Math.min(width, Math.max(0, right)))
  }
  for (const box of mask.shown) fill(box, 0, 1)
  for (const box of mask.hidden) fill(box, spread, 0)
  for (const [at, isSeen] of seen.entries())
    if (!isSeen)
      for (let channel = 0; channel < channels; channel += 1) data[at * channels + channel] = blank[channel % 3] ?? 0
  const made = await sharp(data, { raw: { width, height, channels } }).webp({ quality: 80, effort: 1 }).toBuffer()
  return new Uint8Array(made)
}

/** The edges of a box of the facsimile in pixels of an image; what is shown never grows. */
function edges([x, y, width, height]: Box, { scale, left, top }: ImagePlace, grow: number) {
  const [inner, outer] = grow > 0 ? [Math.floor, Math.ceil] : [Math.ceil, Math.floor]
  return [
    inner(x * scale - left) - grow,
    inner(y * scale - top) - grow,
    outer((x + width) * scale - left) + grow,
    outer((y + height) * scale - top) + grow,
  ] as const
}
