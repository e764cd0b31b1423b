import type { Block } from './block.ts'
import type { BlockClass } from './blockClass.ts'

/** Lines above the folio that are looked through, and characters of one of them, at most. */
const [mostLines, longest] = [20, 24]

/**
 * The lines of a front page's head, by index: what stands above the folio, each a short line by itself, where one of them
 * says that it is the paper's own (hotline, price, registration). The weather and the address stand beside the name.
 */
export function earsOf(blocks: readonly Block[], classes: readonly (BlockClass | null)[]): ReadonlySet<number> {
  const folio = classes.indexOf('folio')
  if (folio < 2 || folio > mostLines || !classes.slice(0, folio).includes('masthead')) return new Set()
  const above = blocks.slice(0, folio)
  const isShort = ({ pieces, body }: Block): boolean => pieces.length === 1 && body.text.length <= longest
  return new Set(above.every(isShort) ? above.keys() : [])
}
