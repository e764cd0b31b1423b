import type { Node } from '@tiptap/pm/model'

const known = new WeakMap<Node, number>()

/** The characters of a document that are no spaces. Counted after every key: only what was touched is counted anew. */
export const countCharacters = (doc: Node): number => doc.children.reduce((sum, block) => sum + charactersOf(block), 0)

function charactersOf(block: Node): number {
  const before = known.get(block)
  if (before !== undefined) return before
  const count = block.textContent.replace(/\s/gu, '').length
  known.set(block, count)
  return count
}
