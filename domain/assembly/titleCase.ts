import type { Block } from './block.ts'

const small = /^(?:a|an|and|as|at|by|for|from|in|of|on|or|the|to|with)$/iu
const wordsOf = (text: string): string[] => text.trim().split(/\s+/u)
const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word)

/** A standing head has so many words at most; a headline at least, where it shows how a page sets its headlines. */
const [mostWords, headWords] = [5, 5]
/** Headlines that show it, at least. */
const fewest = 3

/** True of words that are all capitalised but for small ones. */
function isTitle(text: string): boolean {
  const words = wordsOf(text)
  const large = words.filter((word) => !small.test(word))
  return /^\p{Script=Latin}[\p{Script=Latin}’'\s-]*$/u.test(text.trim()) && large.length > 0 && large.every(isCapital)
}

/** True of a line alone that reads as a sentence does: most of its words begin small. */
function isSentence({ pieces, body }: Block): boolean {
  const words = wordsOf(body.text).filter((word) => !small.test(word))
  const lower = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return pieces.length <= 2 && words.length + 1 >= headWords && lower * 2 > words.length && !/[.,;]$/u.test(body.text)
}

/**
 * The lines of a page in Latin script that name what an article runs under, by index: a paper that sets its headlines as
 * sentences sets its standing heads, and names, with capitals.
 */
export function titleCaseTags(blocks: readonly Block[], isOpen: (at: number) => boolean): ReadonlySet<number> {
  const sentences = blocks.filter((block, at) => isOpen(at) && isSentence(block)).length
  if (sentences < fewest) return new Set()
  return new Set(
    blocks.flatMap(({ pieces, body }, at) => {
      const words = wordsOf(body.text).length
      return isOpen(at) && pieces.length === 1 && words > 1 && words <= mostWords && isTitle(body.text) ? [at] : []
    }),
  )
}
