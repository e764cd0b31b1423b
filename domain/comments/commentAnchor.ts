import { z } from 'zod'
import type { ArticleContent } from '#domain/body/content.ts'
import { blockText } from '#domain/body/plainText.ts'

/** The parts of an article a remark may stand at; every text of them is one block. */
export const anchorParts = [
  ...(['columnTag', 'kicker', 'headline', 'subheadline', 'dateline', 'credit'] as const),
  ...(['bylines', 'body'] as const),
] as const
export type AnchorPart = (typeof anchorParts)[number]

/** How many UTF-16 units of what stands before and after are kept with the words. */
export const contextLength = 24

/** Where a remark stands: words of a part, and what stood around them in the same block. */
export const commentAnchorSchema = z.strictObject({
  part: z.enum(anchorParts),
  words: z.string().min(1).max(500),
  before: z.string().max(contextLength),
  after: z.string().max(contextLength),
})
export type CommentAnchor = z.infer<typeof commentAnchorSchema>

/** A place in the blocks of a part: `block` from 0, UTF-16 offsets in its text. */
export type AnchorPlace = { readonly block: number; readonly from: number; readonly to: number }

/** The anchor of the words between two offsets of a block. Words that are empty take what stands beside them. */
export function anchorAt(part: AnchorPart, text: string, from: number, to: number): CommentAnchor | null {
  const start = from === to ? Math.max(0, from - beside) : from
  const end = from === to ? Math.min(text.length, to + beside) : Math.min(to, start + 500)
  const words = text.slice(start, end)
  if (words === '') return null
  const before = text.slice(Math.max(0, start - contextLength), start)
  return { part, words, before, after: text.slice(end, end + contextLength) }
}

const beside = 4

/**
 * Where the words of an anchor stand now: of several places the one whose surroundings are most like what they were; null
 * where the words are no more.
 */
export function findAnchor(blocks: readonly string[], { words, before, after }: CommentAnchor): AnchorPlace | null {
  let best: (AnchorPlace & { readonly likeness: number }) | null = null
  for (const [block, text] of blocks.entries())
    for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
      const to = from + words.length
      const likeness = likenessOf(text.slice(0, from), text.slice(to), { before, after })
      if (!best || likeness > best.likeness) best = { block, from, to, likeness }
    }
  return best && { block: best.block, from: best.from, to: best.to }
}

/** The blocks of text that a part of content has. */
export function blocksOfPart(content: ArticleContent, part: AnchorPart): readonly string[] {
  if (part === 'body') return content.body.content.map(blockText)
  if (part === 'bylines') return [content.bylines.map(({ printed }) => printed).join(' · ')]
  return [content[part] ?? '']
}

/** What stands close by counts more. */
const close = 8

/** How like what stands left and right of a place is to what stood around the words; more where it is closer to them. */
export const likenessOf = (
  left: string,
  right: string,
  { before, after }: Pick<CommentAnchor, 'before' | 'after'>,
): number =>
  2 * (shared(left.slice(-close), before.slice(-close)) + shared(right.slice(0, close), after.slice(0, close))) +
  shared(left.slice(-contextLength), before) +
  shared(right.slice(0, contextLength), after)

/** How much of a text stands in another in the same order, in UTF-16 units: the longest common subsequence. */
function shared(a: string, b: string): number {
  let lengths = new Array<number>(b.length + 1).fill(0)
  for (const one of a.split('')) {
    const next = [0]
    for (let at = 0; at < b.length; at++)
      next.push(one === b[at] ? (lengths[at] ?? 0) + 1 : Math.max(lengths[at + 1] ?? 0, next[at] ?? 0))
    lengths = next
  }
  return lengths.at(-1) ?? 0
}
