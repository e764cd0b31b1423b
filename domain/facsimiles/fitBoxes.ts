import type { Box } from '#domain/source/sourcePage.ts'
import { z } from 'zod'

type Size = { readonly width: number; readonly height: number }

/** [a, b, c, d, e, f]: x' = a x + c y + e, y' = b x + d y + f. */
const affine = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()])

/**
 * What turns the boxes of a source into pixels of an image: by the map kept with the image where there is one, else by
 * the two sizes, else as they are.
 */
export function fitBoxes(source: Size | null, image: Size, transform: unknown): (box: Box) => Box {
  const { data: kept } = affine.safeParse(transform)
  const [a, b, c, d, e, f] = kept ?? scaling(source, image)
  return ([x, y, width, height]) => {
    const xs = [x, x + width].flatMap((px) => [a * px + c * y + e, a * px + c * (y + height) + e])
    const ys = [x, x + width].flatMap((px) => [b * px + d * y + f, b * px + d * (y + height) + f])
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return [left, top, Math.max(...xs) - left, Math.max(...ys) - top].map(Math.round) as unknown as Box
  }
}

function scaling(source: Size | null, image: Size): z.infer<typeof affine> {
  const isKnown = source !== null && source.width > 0 && source.height > 0
  return isKnown ? [image.width / source.width, 0, 0, image.height / source.height, 0, 0] : [1, 0, 0, 1, 0, 0]
}
