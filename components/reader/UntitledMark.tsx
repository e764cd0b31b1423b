import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { ReaderWords } from './readerWords.ts'

/** The mark of an article that was printed without a headline. */
export function UntitledMark({ t, title }: { readonly t: ReaderWords; readonly title: ArticleTitle }) {
  return title.from === 'firstWords' ? <span className="tag tag-quiet">{t('common.firstWordsMark')}</span> : null
}
