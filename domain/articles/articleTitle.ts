import type { ArticleTitle } from './articleState.ts'

const firstWordsLength = 18

/**
 * The name of an article in lists. A headline is never invented: where there is none, the first words of the text
 * stand in and say so.
 */
export function articleTitle(of: {
  readonly headline: string | null
  readonly headlineSupplied: boolean
  readonly plainText: string
}): ArticleTitle {
  if (of.headline) return { text: of.headline, from: of.headlineSupplied ? 'supplied' : 'headline' }
  const words = [...of.plainText.replace(/\s+/gu, ' ').trim()]
  const text = words.slice(0, firstWordsLength).join('') + (words.length > firstWordsLength ? '…' : '')
  return { text, from: 'firstWords' }
}
