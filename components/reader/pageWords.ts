import type { ReaderWords } from './readerWords.ts'

/** What a page is called: a bare label (A01, 3) is told to be a page; one that says so itself (第1版) stays as printed. */
export const pageWords = (t: ReaderWords, label: string): string =>
  /^[A-Za-z]{0,2}\d+$/u.test(label) ? t('reader.pageLabel', { label }) : label
