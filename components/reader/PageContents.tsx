import type { PublicPageView } from '#domain/reader/readerViews.ts'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'
import { RunningHead } from './RunningHead.tsx'
import { SidewaysLinks, type SidewaysLink } from './SidewaysLinks.tsx'
import { Stories } from './Stories.tsx'

/** One printed page: its articles, and the ways to the pages beside it. */
export function PageContents({ t, view }: { readonly t: ReaderWords; readonly view: PublicPageView }) {
  const { publication, issue, page, previous, next } = view
  const words = paperText(publication)
  const way = (to: PublicPageView['previous'], word: string): SidewaysLink | null =>
    to && { path: to.path, word, name: <span {...words}>{to.label}</span> }
  return (
    <>
      <RunningHead t={t} publication={publication} issue={issue} />
      <header className="page-head">
        <h1 {...words}>
          <span className="page-label">{page.label}</span>
          {page.sectionName && <span>{page.sectionName}</span>}
        </h1>
        <a href={issue.path}>{t('reader.allPages')}</a>
      </header>
      <section aria-label={t('reader.pageContents')}>
        {page.articles.length > 0 ? (
          <Stories t={t} publication={publication} articles={page.articles} level={2} />
        ) : (
          <p className="nothing">{t('reader.noArticles')}</p>
        )}
      </section>
      <SidewaysLinks
        label={t('reader.pages')}
        previous={way(previous, t('reader.previousPage'))}
        next={way(next, t('reader.nextPage'))}
      />
    </>
  )
}
