import { highestLevel, tileSize, wholeWidths } from './facsimileView.ts'

type Size = { readonly width: number; readonly height: number }

/** One of the images kept of a facsimile: how much smaller it is, and which of its pixels it begins at. */
export type ImagePlace = {
  /** Pixels of this image for one of the facsimile: 1 or less. */
  readonly scale: number
  /** Left and top edge in pixels of the facsimile at this scale. */
  readonly left: number
  readonly top: number
  readonly file: string
}

/** Reads the end of an image's address (`tiles/11/2_0.webp`, `whole/960.webp`); null where there is no such image. */
export function imagePlace(address: string, { width, height }: Size): ImagePlace | null {
  const whole = /^whole\/(\d{1,4})\.webp$/u.exec(address)
  if (whole) {
    const wanted = wholeWidths.find((one) => one === Number(whole[1]))
    return wanted ? { scale: Math.min(1, wanted / width), left: 0, top: 0, file: address } : null
  }
  const tile = /^tiles\/(\d{1,2})\/(\d{1,4})_(\d{1,4})\.webp$/u.exec(address)
  if (!tile) return null
  const [level = 0, column = 0, row = 0] = tile.slice(1).map(Number)
  const scale = 0.5 ** (highestLevel(width, height) - level)
  const [left, top] = [column * tileSize, row * tileSize]
  const isThere = scale <= 1 && left < Math.ceil(width * scale) && top < Math.ceil(height * scale)
  return isThere && `tiles/${level}/${column}_${row}.webp` === address ? { scale, left, top, file: address } : null
}
