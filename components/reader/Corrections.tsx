import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import type { ReaderWords } from './readerWords.ts'

/** What was changed after publishing: when, why, and what, in the newsroom's own words. */
export function Corrections({ t, article }: { readonly t: ReaderWords; readonly article: PublicArticleView }) {
  if (article.corrections.length === 0) return null
  return (
    <section className="corrections" aria-labelledby="corrections">
      <h2 id="corrections">{t('reader.corrections')}</h2>
      <ul>
        {article.corrections.map(({ at, cause, note }) => (
          <li key={at}>
            <time dateTime={at}>{t('common.dates.plain', { day: new Date(at) })}</time>
            {' · '}
            {t(`common.correctionCauses.${cause}`)}
            {t('reader.correctionColon')}
            <span data-content="">{note}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
