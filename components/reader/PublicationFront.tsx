import type { PublicationView } from '#domain/reader/readerViews.ts'
import { IssueList } from './IssueList.tsx'
import { Nameplate } from './Nameplate.tsx'
import type { ReaderWords } from './readerWords.ts'
import { Stories } from './Stories.tsx'

/** A newspaper's own front: its latest issue's leads, and the issues before it. */
export function PublicationFront({ t, view }: { readonly t: ReaderWords; readonly view: PublicationView }) {
  const { publication, issues, leads } = view
  return (
    <>
      <Nameplate t={t} publication={publication} issue={issues[0] ?? null} level={1} />
      {issues.length === 0 && <p className="nothing">{t('reader.noIssues')}</p>}
      <Stories t={t} publication={publication} articles={leads} level={2} />
      {issues.length > 0 && (
        <section className="recent">
          <h2>{t('reader.recentIssues')}</h2>
          <IssueList t={t} publication={publication} issues={issues} />
        </section>
      )}
    </>
  )
}
