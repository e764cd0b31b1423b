import type { PublicPageView } from '#domain/reader/readerViews.ts'
import { MarksNote } from '#components/search/MarksNote.tsx'
import { PageMap } from './PageMap.tsx'
import { PageName } from './PageName.tsx'
import { PagePicker } from './PagePicker.tsx'
import type { ReaderWords } from './readerWords.ts'
import { RunningHead } from './RunningHead.tsx'
import { SidewaysLinks, type SidewaysLink } from './SidewaysLinks.tsx'
import { Stories } from './Stories.tsx'

/** One printed page: its articles, and the ways to the pages beside it. */
export function PageContents(props: {
  readonly t: ReaderWords
  readonly view: PublicPageView
  /** What a search looked for, lit on the page; empty where none led here. */
  readonly words: string
  readonly zoomLibrary: string
}) {
  const { t, view, words, zoomLibrary } = props
  const { publication, issue, page, previous, next } = view
  const way = (to: PublicPageView['previous'], word: string): SidewaysLink | null =>
    to && { path: to.path, word, name: <PageName t={t} publication={publication} label={to.label} /> }
  return (
    <>
      <RunningHead t={t} publication={publication} issue={issue} />
      <header className="page-head">
        <h1>
          <PageName t={t} publication={publication} {...page} />
        </h1>
        <PagePicker t={t} view={view} />
        <a href={issue.path}>{t('reader.contents')}</a>
      </header>
      {words !== '' && <MarksNote t={t} words={words} count={view.marks.length} path={page.path} />}
      <div className={page.facsimile ? 'page-view has-image' : 'page-view'}>
        <PageMap {...{ t, view, zoomLibrary }} />
        <section className="own-page" id="page-text" aria-label={t('reader.pageContents')}>
          {page.articles.length > 0 ? (
            <Stories t={t} publication={publication} articles={page.articles} level={2} />
          ) : (
            <p className="nothing">{t('reader.noArticles')}</p>
          )}
        </section>
      </div>
      <SidewaysLinks
        label={t('reader.pages')}
        previous={way(previous, t('reader.previousPage'))}
        next={way(next, t('reader.nextPage'))}
      />
    </>
  )
}
