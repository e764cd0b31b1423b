import type { Block } from './block.ts'

/** Two characters: the indent of a paragraph. */
export const lostIndent = 4

/** True when the paragraphs of a page begin with lines two characters short: their indents were printed and are gone. */
export function hasLostIndents(blocks: readonly Block[]): boolean {
  const whole = blocks.filter((block) => block.pieces.length >= 4 && !block.indented)
  const short = whole.filter((block) => {
    const missing = block.measure - (block.widths[0] ?? 0)
    return missing >= lostIndent - 2 && missing <= lostIndent + 2
  })
  return whole.length >= 5 && short.length > whole.length * 0.5
}

/** True when white space opens the paragraphs of a page: a paragraph without it goes on, or is none. */
export function hasMarkedIndents(blocks: readonly Block[]): boolean {
  const long = blocks.filter((block) => block.pieces.length >= 2)
  return long.length >= 5 && long.filter((block) => block.indented).length > long.length * 0.45
}
