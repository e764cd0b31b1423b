import type { Box } from '#domain/source/sourcePage.ts'
import type { PrintedPage } from '../sheet/printedPage.ts'

const tenths = (length: number): number => Math.round(length * 10) / 10

/**
 * A page whose sheet lies askew, by degrees clockwise around its middle, as `agePage` turns its image: every box is the
 * upright one around what was turned, so that boxes hold their ink.
 */
export function skewPage(page: PrintedPage, degrees: number): PrintedPage {
  if (degrees === 0) return page
  const [sin, cos] = [Math.sin((degrees * Math.PI) / 180), Math.cos((degrees * Math.PI) / 180)]
  const [middleX, middleY] = [page.width / 2, page.height / 2]
  const at = (x: number, y: number): readonly [number, number] => [
    middleX + (x - middleX) * cos - (y - middleY) * sin,
    middleY + (x - middleX) * sin + (y - middleY) * cos,
  ]
  const turned = ([x, y, width, height]: Box): Box => {
    const corners = [at(x, y), at(x + width, y), at(x, y + height), at(x + width, y + height)]
    const [xs, ys] = [corners.map(([one]) => one), corners.map(([, one]) => one)]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    return [tenths(left), tenths(top), tenths(Math.max(...xs) - left), tenths(Math.max(...ys) - top)]
  }
  return {
    ...page,
    fills: page.fills.map((fill) => ({ ...fill, box: turned(fill.box) })),
    pictures: page.pictures.map((picture) => ({ ...picture, box: turned(picture.box) })),
    blocks: page.blocks.map((block) => ({
      ...block,
      box: turned(block.box),
      lines: block.lines.map((line) => ({
        ...line,
        box: turned(line.box),
        glyphs: line.glyphs.map((glyph) => {
          const [x, y] = at(glyph.x, glyph.y)
          return { ...glyph, x: tenths(x), y: tenths(y) }
        }),
      })),
    })),
  }
}
