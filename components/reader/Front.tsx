import type { FrontView } from '#domain/reader/readerViews.ts'
import { Nameplate } from './Nameplate.tsx'
import type { ReaderWords } from './readerWords.ts'
import { Stories } from './Stories.tsx'

/** The front of the site: every newspaper with the leads of its latest issue. */
export function Front({ t, view }: { readonly t: ReaderWords; readonly view: FrontView }) {
  return (
    <>
      <h1 className="unseen">{t('reader.publications')}</h1>
      {view.publications.length === 0 && <p className="nothing">{t('reader.noPublications')}</p>}
      {view.publications.map((publication) => (
        <section key={publication.slug} className="front-paper">
          <Nameplate t={t} publication={publication} issue={publication.latestIssue} level={2} />
          {!publication.latestIssue && <p className="nothing">{t('reader.noIssues')}</p>}
          <Stories t={t} publication={publication} articles={publication.leads} level={3} />
        </section>
      ))}
    </>
  )
}
