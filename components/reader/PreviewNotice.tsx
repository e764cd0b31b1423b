import type { ReaderWords } from './readerWords.ts'

/** What is previewed: what is typed, what is approved, one revision, or an issue as publishing it would put it out. */
export type PreviewedThing = 'draft' | 'approved' | 'revision' | 'issue'

/** Says above a page that nobody but who looks at it sees it so, what it shows, and until when its link works. */
export function PreviewNotice(props: {
  readonly t: ReaderWords
  readonly of: PreviewedThing
  /** In words, by the newspaper's clocks; null where it is no link that ends. */
  readonly until: string | null
  /** Back to the desk; null for who came by a link. */
  readonly desk: string | null
}) {
  const { t, of, until, desk } = props
  return (
    <aside className="preview-notice" aria-label={t('reader.preview.mark')}>
      <p>
        <strong>{t('reader.preview.mark')}</strong> {t(`reader.preview.of.${of}`)}
        {until && ` ${t('reader.preview.until', { until })}`}
      </p>
      {desk && <a href={desk}>{t('reader.preview.desk')}</a>}
    </aside>
  )
}
