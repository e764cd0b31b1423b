import type { RetractionView } from '#domain/reader/readerViews.ts'
import type { ReaderWords } from './readerWords.ts'

/** Stands where an article was that the newspaper has retracted. */
export function Retraction({ t, retraction }: { readonly t: ReaderWords; readonly retraction: RetractionView }) {
  const { issuePath, at } = retraction
  return (
    <div className="nothing">
      <h1>{t('reader.retracted')}</h1>
      <p>{t('reader.retractedText', { day: new Date(at) })}</p>
      <p>
        <a href={issuePath}>{t('reader.toIssue')}</a>
      </p>
    </div>
  )
}
