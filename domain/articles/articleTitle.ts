import { isWide } from '../text/characters.ts'
import type { ArticleTitle } from './articleState.ts'

/** In Chinese characters; a Latin letter is half of one. */
const firstWordsWidth = 18

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
  return { text: firstWords(of.plainText.replace(/\s+/gu, ' ').trim()), from: 'firstWords' }
}

function firstWords(text: string): string {
  let kept = ''
  let width = 0
  for (const character of text) {
    width += isWide(character) ? 1 : 0.5
    if (width > firstWordsWidth) return `${withoutCutWord(kept, character)}…`
    kept += character
  }
  return text
}

/** A Latin word that the cut goes through is left out, unless it is all there is. */
function withoutCutWord(kept: string, next: string): string {
  const isCut = /[\p{Script=Latin}\p{N}]/u.test(next) && !/\s$/u.test(kept)
  return (isCut ? kept.replace(/(?<=\S)\s+[\p{Script=Latin}\p{N}’'-]+$/u, '') : kept).trimEnd()
}
