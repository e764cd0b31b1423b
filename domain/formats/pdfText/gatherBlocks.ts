import type { Box } from '#domain/source/sourcePage.ts'
import type { DraftBlock, DraftLine } from '../layout/layPage.ts'
import { around } from '../layout/scale.ts'

type Placed = { readonly line: DraftLine; readonly box: Box }

/** A line's box as if it ran from left to right: of a column of characters, turned. */
function levelBox({ box, vertical }: DraftLine): Box {
  const [x, y, width, height] = box ?? [0, 0, 0, 0]
  return vertical ? [y, -x - width, height, width] : [x, y, width, height]
}

/** The next line of a block: below the one before, over or under part of it, of about its size, at most a line's height away. */
function goesOn(before: Placed, after: Placed): boolean {
  const [a, b] = [before.line.typeSize ?? 0, after.line.typeSize ?? 0]
  if (before.line.vertical !== after.line.vertical || Math.abs(a - b) > 0.15 * Math.max(a, b)) return false
  const [ax, ay, awidth] = before.box
  const [bx, by, bwidth] = after.box
  const step = by - ay
  const overlap = Math.min(ax + awidth, bx + bwidth) - Math.max(ax, bx)
  return step > 0.5 * a && step < 2.2 * a && overlap > 0.3 * Math.min(awidth, bwidth)
}

/** Lines that follow each other as drawn make a block while each stands below the one before. */
export function gatherBlocks(lines: readonly DraftLine[]): DraftBlock[] {
  const blocks: Placed[][] = []
  for (const line of lines) {
    const placed = { line, box: levelBox(line) }
    const last = blocks.at(-1)?.at(-1)
    if (last && goesOn(last, placed)) blocks.at(-1)?.push(placed)
    else blocks.push([placed])
  }
  return blocks.map((block, at) => ({
    ids: [`b${at + 1}`],
    kind: 'text',
    box: around(block.map(({ line }) => line.box)),
    order: null,
    lines: block.map(({ line }) => line),
  }))
}
