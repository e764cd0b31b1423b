import { roleWordsIn } from '#domain/bylines/roles.ts'
import type { Block } from './block.ts'

/** An author line is hardly larger than the text below it, and stands above no larger line. */
const larger = 1.4
const above = 1.3

const sizeOf = (block: Block | undefined): number => block?.pieces[0]?.line.typeSize ?? 0

/**
 * True of words that could be names alone, where type says that they are none: they are set far larger than the text
 * below (a title: 三盏灯), or over a larger line (the column that it runs under: 江边人). False where no sizes are known.
 */
export function setAsHead(blocks: readonly Block[], at: number): boolean {
  const [block, below, second] = [blocks[at], blocks[at + 1], blocks[at + 2]]
  const own = sizeOf(block)
  if (!block || !below || own === 0 || sizeOf(below) === 0 || roleWordsIn(block.body.text).length > 0) return false
  if (own >= larger * sizeOf(below)) return true
  if (sizeOf(below) >= above * own) return true
  return below.pieces.length <= 2 && sizeOf(second) >= above * own && second?.near === true
}
