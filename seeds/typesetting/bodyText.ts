import { textOf } from '../articles/seedArticle.ts'
import type { BodyBlock } from './pageLayout.ts'

/** The paragraphs that a block sets: all of the article's, or those before or after the place where it jumps. */
export function bodyText({ article, until, from }: BodyBlock): string[] {
  if (until === undefined && from === undefined) return article.paragraphs.map(textOf)
  const joined = article.paragraphs.map(textOf).join('\n')
  const start = from === undefined ? 0 : placeOf(joined, from)
  const end = until === undefined ? joined.length : placeOf(joined, until)
  return joined.slice(start, end).split('\n')
}

function placeOf(text: string, words: string): number {
  const place = text.indexOf(words)
  if (place < 0 || text.indexOf(words, place + 1) >= 0) throw new Error(`A jump needs words that stand once: ${words}`)
  return place
}
