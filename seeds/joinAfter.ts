import type { ArticleContent } from '#domain/body/content.ts'

/** Content in which the paragraph that ends with these words and the one behind it are one; the same where none does. */
export function joinAfter(content: ArticleContent, words: string): ArticleContent {
  const blocks = content.body.content
  const at = blocks.findIndex((block) =>
    (block.content ?? [])
      .map(({ text }) => text)
      .join('')
      .endsWith(words),
  )
  const [block, next] = [blocks[at], blocks[at + 1]]
  if (!block || !next) return content
  const joined = { ...block, content: [...(block.content ?? []), ...(next.content ?? [])] }
  return { ...content, body: { ...content.body, content: blocks.toSpliced(at, 2, joined) } }
}
