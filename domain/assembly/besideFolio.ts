import type { Box } from '#domain/source/sourcePage.ts'
import type { Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'

/** Characters that the name of a paper or of a section has at most. */
const longest = 16

/** The smallest box around a block; null where a line of it has none, or runs down the page. */
function boxOf({ pieces }: Block): Box | null {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { line } of pieces) {
    if (!line.box || line.vertical) return null
    const [x, y, width, height] = line.box
    ;[left, top] = [Math.min(left, x), Math.min(top, y)]
    ;[right, bottom] = [Math.max(right, x + width), Math.max(bottom, y + height)]
  }
  return left === Infinity ? null : [left, top, right - left, bottom - top]
}

const isBeside = ([, y, , height]: Box, [, v, , other]: Box): boolean =>
  Math.min(y + height, v + other) - Math.max(y, v) > 0.5 * Math.min(height, other)

/**
 * Blocks that stand in one row with the folio of their page, where nothing stands above that row: the name of the paper and
 * of the section, however large they are set. Members are indexes.
 */
export function besideFolio(blocks: readonly Block[], classes: readonly (BlockClass | null)[]): Set<number> {
  const boxes = blocks.map(boxOf)
  const found = new Set<number>()
  classes.forEach((kind, at) => {
    const folio = kind === 'folio' ? boxes[at] : null
    if (!folio) return
    const row = blocks.flatMap(({ page, body, pieces }, other) => {
      const box = boxes[other]
      const same = box && page === blocks[at]?.page && isBeside(folio, box)
      return same && (other === at || (pieces.length === 1 && body.text.length <= longest)) ? [other] : []
    })
    const isFirst = boxes.every(
      (box, other) =>
        row.includes(other) || blocks[other]?.page !== blocks[at]?.page || (box !== null && box[1] >= folio[1]),
    )
    if (isFirst) for (const other of row) found.add(other)
  })
  return found
}
