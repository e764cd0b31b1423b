import type { PublicPageView } from '#domain/reader/readerViews.ts'
import { MarksNote } from '#components/search/MarksNote.tsx'
import { Kept } from './document/Kept.tsx'
import { PageMap } from './PageMap.tsx'
import { PageName } from './PageName.tsx'
import { PagePicker } from './PagePicker.tsx'
import { paperText } from './paperText.ts'
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
  const { page } = view
  return (
    <>
      <Kept of={page} t={t} as="head">
        {() => <PageTop t={t} view={view} />}
      </Kept>
      {words !== '' && <MarksNote t={t} words={words} count={view.marks.length} path={page.path} />}
      <div className={page.facsimile ? 'page-view has-image' : 'page-view'}>
        <PageMap {...{ t, view, zoomLibrary }} />
        <Kept of={page} t={t} as="articles">
          {() => <PageArticles t={t} view={view} />}
        </Kept>
      </div>
      <Kept of={page} t={t} as="neighbours">
        {() => <PageNeighbours t={t} view={view} />}
      </Kept>
    </>
  )
}

type Shown = { readonly t: ReaderWords; readonly view: PublicPageView }

const PageTop = ({ t, view }: Shown) => (
  <>
    <RunningHead t={t} publication={view.publication} issue={view.issue} />
    <header className="page-head">
      <h1>
        <PageName t={t} publication={view.publication} {...view.page} />
      </h1>
      <PagePicker t={t} view={view} />
      <a href={view.issue.path}>{t('reader.contents')}</a>
    </header>
  </>
)

const PageArticles = ({ t, view: { publication, page, staffCredits } }: Shown) => (
  <section className="own-page" id="page-text" aria-label={t('reader.pageContents')}>
    {page.articles.length > 0 ? (
      <Stories t={t} publication={publication} articles={page.articles} level={2} />
    ) : (
      <p className="nothing">{t('reader.noArticles')}</p>
    )}
    {/* Who made the page signs none of its articles. */}
    {staffCredits && (
      <p className="page-staff">
        {t('reader.pageStaff')} <span {...paperText(publication)}>{staffCredits}</span>
      </p>
    )}
  </section>
)

function PageNeighbours({ t, view: { publication, previous, next } }: Shown) {
  const way = (to: PublicPageView['previous'], word: string): SidewaysLink | null =>
    to && { path: to.path, word, name: <PageName t={t} publication={publication} label={to.label} /> }
  return (
    <SidewaysLinks
      label={t('reader.pages')}
      previous={way(previous, t('reader.previousPage'))}
      next={way(next, t('reader.nextPage'))}
    />
  )
}
