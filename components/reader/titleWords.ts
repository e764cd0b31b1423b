import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { ReaderWords } from './readerWords.ts'

/** What an article is called: its headline, or in brackets one that an editor supplied, or its first words as they are. */
export const titleWords = (t: ReaderWords, title: ArticleTitle): string =>
  title.from === 'supplied' ? t('common.suppliedHeadline', { headline: title.text }) : title.text
