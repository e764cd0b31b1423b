import { currentLocale } from '#app/locale.ts'
import { readerWords } from '#components/reader/readerWords.ts'

/** The words of the reader's site in the language of this request. */
export const currentWords = async () => readerWords(await currentLocale())
