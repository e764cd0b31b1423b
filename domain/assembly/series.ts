import { readSignature } from '#domain/bylines/readSignature.ts'
import { roleWordsIn } from '#domain/bylines/roles.ts'
import type { Block } from './block.ts'
import { isCaption } from './isCaption.ts'
import { markOf } from './markOf.ts'

/** Cells of a table's row, parted by tabs or wide gaps. */
const cellsOf = (text: string): number => text.trim().split(/\t|\s{3,}|\u3000{2,}/u).length

/** How far the next line of a list may be away, in blocks. */
const reach = 4

const near = (blocks: readonly Block[], at: number, same: (other: Block) => boolean): boolean => {
  for (let other = Math.max(0, at - reach); other <= Math.min(blocks.length - 1, at + reach); other++) {
    const block = blocks[other]
    if (other !== at && block && same(block)) return true
  }
  return false
}

/** True of a row of a table: three cells or more, or tabs, beside a row that has as many. */
function isRow(blocks: readonly Block[], at: number): boolean {
  const lines = blocks[at]?.pieces.map(({ line, from, to }) => line.text.slice(from, to)) ?? []
  const first = lines[0] ?? ''
  if (blocks[at]?.row) return true
  const cells = cellsOf(first)
  return cells >= 3 && near(blocks, at, (other) => other.pieces.some(({ line }) => cellsOf(line.text) === cells))
}

/**
 * For each block of a page, whether it belongs to a list, a table or a printed conversation: a mark of its kind, or a row
 * with as many cells, stands near it. One such mark alone says nothing.
 */
export function inSeries(blocks: readonly Block[]): boolean[] {
  const kinds = blocks.map((block) => (block.spaced ? -1 : markOf(block.body.text)))
  const placeOf = new Map(blocks.map((block, at) => [block, at]))
  return blocks.map((_, at) => {
    const own = kinds[at] ?? -1
    if (own >= 0 && near(blocks, at, (other) => kinds[placeOf.get(other) ?? -1] === own)) return true
    return isRow(blocks, at)
  })
}

/** A line that stands alone and ends without a stop, in a row of which verse is set. */
const isLoose = (block: Block): boolean =>
  block.pieces.length === 1 && !block.row && !block.spaced && !block.large && block.body.text.length <= 24

const isLooseAt = (blocks: readonly Block[], at: number): boolean => {
  const block = blocks[at]
  return block !== undefined && isLoose(block)
}

/** For each block, how many lines that stand alone like it stand right around it; 0 where it is none. */
export function looseRuns(blocks: readonly Block[]): number[] {
  const result = blocks.map(() => 0)
  let from = 0
  while (from < blocks.length) {
    let to = from
    while (to < blocks.length && isLooseAt(blocks, to)) to++
    for (let at = from; at < to; at++) result[at] = to - from
    from = Math.max(to, from + 1)
  }
  return result
}

/** Lines that stand alone one after another, from which on white space does not mean that columns broke. */
const verseRun = 4
/** In half-squares: lines of one measure differ by less. */
const even = 4

/** True of a line beside verse and none of it: the words below a picture, who signs. */
const isBesideVerse = (block: Block): boolean =>
  isCaption(block) || (roleWordsIn(block.body.text).length > 0 && readSignature(block.body.text, false).length > 0)

/**
 * The blocks that are lines of verse: white space stands around every line of a run, and the lines are of many
 * lengths. A column breaks a paragraph now and then, not at each of its lines; a text set with blank lines between all
 * its lines has lines of one measure.
 */
export function linesOfVerse(blocks: readonly Block[]): ReadonlySet<Block> {
  const verse = new Set<Block>()
  const isLine = (block: Block | undefined): boolean => block !== undefined && isLoose(block) && !isBesideVerse(block)
  for (let from = 0; from < blocks.length; from++) {
    let to = from
    while (isLine(blocks[to])) to++
    const own = blocks.slice(from, to)
    from = Math.max(from, to - 1)
    const widths = own.map((block) => block.widths[0] ?? 0)
    const widest = Math.max(0, ...widths)
    const full = widths.filter((width) => width > widest - even).length
    if (own.length >= verseRun && full * 2 <= own.length) for (const block of own) verse.add(block)
  }
  return verse
}

/** Lines of verse but for the first of each run, which may be what the headline below it runs under. */
export function laterLinesOfVerse(blocks: readonly Block[]): ReadonlySet<Block> {
  const verse = linesOfVerse(blocks)
  return new Set(
    blocks.filter((block, at) => {
      const before = blocks[at - 1]
      return verse.has(block) && before !== undefined && verse.has(before)
    }),
  )
}
