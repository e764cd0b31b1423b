import type { Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'

/** Type of a headline, and of the words set with it, over the body's at least. */
const aboveText = 1.1
/** So many headlines in larger type right above their text show how a page sets them. */
const fewestDrawn = 3

/** Log-odds that a line in the size of the text is a line of its text, where headlines are set larger. */
export const inTextSize = 4

/** True of a block whose type is no larger than the text's, as boxes show. */
export const isTextSized = ({ scale = Infinity }: Block): boolean => scale < aboveText

/** True of a page that sets its headlines in larger type right above their text. */
export const hasDrawnHeads = (blocks: readonly Block[], sure: readonly (BlockClass | null)[]): boolean =>
  blocks.filter((block, at) => sure[at] === 'head' && block.large && blocks[at + 1]?.below).length >= fewestDrawn

/** True of two lines or more in the size of the text, the first of them indented as paragraphs are: a list of dishes, of results. */
export const isSetAsText = (block: Block): boolean =>
  block.pieces.length > 1 && block.inset === true && isTextSized(block) && block.stated !== 'headline'

/**
 * The doubtful lines of such a page that stand one after another in the size of the text, by index: verse, a list. Kicker
 * and subheadline stand next to the larger line that they go with: two lines there may be one of them.
 */
export function rowsOfText(blocks: readonly Block[], sure: readonly (BlockClass | null)[]): ReadonlySet<number> {
  const found = new Set<number>()
  if (!hasDrawnHeads(blocks, sure)) return found
  const isRow = (at: number): boolean => {
    const block = blocks[at]
    return block !== undefined && sure[at] === null && isTextSized(block)
  }
  for (let from = 0; from < blocks.length; from++) {
    let to = from
    while (isRow(to)) to++
    const beside = blocks[from - 1]?.large === true || blocks[to]?.large === true
    const lines = blocks.slice(from, to).reduce((sum, { pieces }) => sum + pieces.length, 0)
    if (lines >= (beside ? 3 : 2)) for (let at = from; at < to; at++) found.add(at)
    from = Math.max(from, to)
  }
  return found
}
