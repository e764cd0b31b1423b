import type { SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { isHan } from '#domain/text/characters.ts'
import { widthOf } from '#domain/text/width.ts'

/** A Chinese character stands in a square: a box so much higher than its characters are apart is drawn too large. */
const roomy = 1.3
/** Lines of one block whose sizes differ by less than this are set in one type. */
const alike = 1.2

/** How high the box of a line is, and how far its characters are apart where enough of them are Chinese to tell. */
type Measured = { readonly line: SourceLine; readonly high: number; readonly square: number | null }

function measured(line: SourceLine): Measured | null {
  const { text, box, vertical } = line
  if (!box || !box.every(Number.isFinite)) return null
  const [along, high] = vertical ? [box[3], box[2]] : [box[2], box[3]]
  if (high <= 0) return null
  const squares = widthOf(text, 1) / 2
  const chinese = [...text].filter(isHan).length
  const told = chinese >= 4 && chinese >= squares / 2 && along > 0
  return { line, high, square: told ? along / Math.max(1, squares) : null }
}

/** Height of each line's type as the boxes of one block tell it. */
function ownSizes(block: readonly Measured[]): { readonly line: SourceLine; readonly size: number }[] {
  // How far apart figures and spaces stand is not known: whether boxes are drawn too large is asked of the lines together,
  // and then a line is larger only where its height says so too.
  const room = middleOf(block.flatMap(({ high, square }) => (square === null ? [] : high / square)))
  if (room > roomy)
    return block.map(({ line, high, square }) => ({ line, size: Math.min(high / room, square ?? high) }))
  return block.map(({ line, high, square }) => {
    return { line, size: square !== null && high > roomy * square ? square : high }
  })
}

/** Lines that state one size, from which on it is no coincidence. */
const fewest = 12

const middleOf = (sizes: readonly number[]): number => [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0

/** The lines of each block of a page, by what the source calls it; a line outside every block stands for itself. */
function byBlock(lines: readonly SourceLine[]): SourceLine[][] {
  const blocks = new Map<string, SourceLine[]>()
  for (const line of lines) {
    const key = line.block === undefined ? line.id : `block ${line.block}`
    const own = blocks.get(key)
    if (own) own.push(line)
    else blocks.set(key, [line])
  }
  return [...blocks.values()]
}

/**
 * The page with a size of type for each line that has a box, where the source states none of any line, or one of all. A
 * box is about as high as its type, but for letters that reach far up or down: lines of one block are taken to be set in
 * one type as far as they differ by less than a fifth.
 */
export function withTypeSizes(page: SourcePage): SourcePage {
  const stated = page.lines.flatMap(({ typeSize }) => typeSize ?? [])
  // One size for all that is printed says nothing of any of it.
  if (stated.length > 0 && (stated.length < fewest || new Set(stated).size > 1)) return page
  const sizes = new Map<SourceLine, number>()
  for (const block of byBlock(page.lines)) {
    const own = ownSizes(block.flatMap((line) => measured(line) ?? []))
    const usual = middleOf(own.map(({ size }) => size))
    for (const { line, size } of own) sizes.set(line, size <= alike * usual && usual <= alike * size ? usual : size)
  }
  if (sizes.size === 0) return page
  return {
    ...page,
    lines: page.lines.map((line) => {
      const typeSize = sizes.get(line)
      return typeSize === undefined ? line : { ...line, typeSize }
    }),
  }
}
