import type { Box } from '#domain/source/sourcePage.ts'

/** A picture that was cut out of a page is at most so many pixels wide as it is shown. */
export const widestCut = 1600

/** A picture cut out of a page as it is shown with its caption. */
export type CutPicture = {
  readonly src: string
  /** Of the image, in pixels. */
  readonly width: number
  readonly height: number
}

/** Where the cut of a box of a facsimile is, below its images. Another box, another address. */
export const cutPath = (box: Box): string => `cuts/${box.join('_')}.webp`

/** The box that such an address names; null where it is none. */
export function boxOfCut(address: string): Box | null {
  const found = /^cuts\/(\d{1,6})_(\d{1,6})_(\d{1,6})_(\d{1,6})\.webp$/u.exec(address)
  if (!found) return null
  const [x = 0, y = 0, width = 0, height = 0] = found.slice(1).map(Number)
  const box: Box = [x, y, width, height]
  return cutPath(box) === address ? box : null
}

/** The cut of a box, by the address of the images of its facsimile. */
export function cutPicture(images: string, box: Box): CutPicture {
  const [, , width, height] = box
  const scale = Math.min(1, widestCut / width)
  return {
    src: `${images}/${cutPath(box)}`,
    width: Math.round(width * scale),
    height: Math.max(1, Math.round(height * scale)),
  }
}
