import type { PublicArticleRow, PublicArticleView } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleText } from './ArticleText.tsx'
import { Corrections } from './Corrections.tsx'
import { Imprint } from './Imprint.tsx'
import { paperText } from './paperText.ts'
import { PrintedPlace } from './PrintedPlace.tsx'
import type { ReaderWords } from './readerWords.ts'
import { RunningHead } from './RunningHead.tsx'
import { SidewaysLinks, type SidewaysLink } from './SidewaysLinks.tsx'
import { titleWords } from './titleWords.ts'

/** An article's page. `address` is its own full address, set where it is printed on paper; `terms` are lit. */
export function Article(props: {
  readonly t: ReaderWords
  readonly article: PublicArticleView
  readonly address: string
  readonly terms?: readonly SearchTerm[]
}) {
  const { t, article, address, terms = [] } = props
  const { publication, issue, printedOn } = article
  const words = paperText(publication)
  const neighbour = (row: PublicArticleRow | null, word: string): SidewaysLink | null =>
    row && { path: row.path, word, name: <span {...words}>{titleWords(t, row.title)}</span> }
  return (
    <>
      <RunningHead t={t} publication={publication} issue={issue} page={printedOn[0]} />
      <article className="article">
        <ArticleHead t={t} article={article} />
        <ArticleText article={article} terms={terms} />
        <Corrections t={t} article={article} />
        <footer className="article-foot">
          <PrintedPlace t={t} article={article} />
          <Imprint t={t} article={article} />
          <p className="print-only" data-content="">
            {address}
          </p>
        </footer>
      </article>
      <SidewaysLinks
        label={t('reader.onThisPage')}
        previous={neighbour(article.previous, t('reader.previousArticle'))}
        next={neighbour(article.next, t('reader.nextArticle'))}
      />
    </>
  )
}
