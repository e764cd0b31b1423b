import { readerWords, type ReaderWords } from '#components/reader/readerWords.ts'
import type { Locale } from '#messages/locales.ts'

const words = new Map<Locale, ReaderWords>()

/** The words of the reader's site in a language, read once. */
export function wordsOf(locale: Locale): ReaderWords {
  const t = words.get(locale) ?? readerWords(locale)
  words.set(locale, t)
  return t
}
