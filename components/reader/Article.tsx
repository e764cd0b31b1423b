import { settingAddress } from '#domain/reader/addresses.ts'
import type { Citation } from '#domain/reader/citations/citation.ts'
import type { PublicArticleRow, PublicArticleView } from '#domain/reader/readerViews.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { ArticleHead } from './ArticleHead.tsx'
import { ArticleText } from './ArticleText.tsx'
import { Citations } from './Citations.tsx'
import { Corrections } from './Corrections.tsx'
import { Kept } from './document/Kept.tsx'
import { Imprint } from './Imprint.tsx'
import { paperText } from './paperText.ts'
import { PrintedPlace } from './PrintedPlace.tsx'
import type { ReaderWords } from './readerWords.ts'
import { RunningHead } from './RunningHead.tsx'
import { SettingChoice } from './SettingChoice.tsx'
import { SidewaysLinks, type SidewaysLink } from './SidewaysLinks.tsx'
import { titleWords } from './titleWords.ts'

type ArticleProps = {
  readonly t: ReaderWords
  readonly article: PublicArticleView
  /** Null where it cannot be cited. Its address is set where the article is printed on paper. */
  readonly citation: Citation | null
  /** What a search looked for when it led here, lit in the text, and as it was typed. */
  readonly terms: readonly SearchTerm[]
  readonly words: string
  readonly isVertical: boolean
}

/** An article's page. */
export function Article(props: ArticleProps) {
  const { t, article, citation, words, isVertical } = props
  const { publication, issue, printedOn } = article
  return (
    <>
      <Kept of={article} t={t} as="running head">
        {() => <RunningHead t={t} publication={publication} issue={issue} page={printedOn[0]} />}
      </Kept>
      {article.mayReadVertically && <SettingChoice {...{ t, path: article.path, isVertical, words }} />}
      <article className={isVertical ? 'article article-vertical' : 'article'}>
        <Sheet {...props} />
        <Kept of={citation ?? article} t={t} as="below">
          {() => <Below {...{ t, article, citation }} />}
        </Kept>
      </article>
      <Kept of={article} t={t} as={isVertical ? 'neighbours, vertical' : 'neighbours'}>
        {() => <Neighbours {...props} />}
      </Kept>
    </>
  )
}

/** What stands below the text: what was corrected, how to cite it, where it was printed. */
function Below({ t, article, citation }: Pick<ArticleProps, 't' | 'article' | 'citation'>) {
  return (
    <>
      <Corrections t={t} article={article} />
      {citation && <Citations t={t} citation={citation} path={article.path} />}
      <footer className="article-foot">
        <PrintedPlace t={t} article={article} />
        <Imprint t={t} article={article} />
        {citation && (
          <p className="print-only" data-content="">
            {citation.address}
          </p>
        )}
      </footer>
    </>
  )
}

/** Headline set and text; set vertically they are a sheet that is rolled to the left. */
function Sheet({ t, article, terms, isVertical }: ArticleProps) {
  const printed = (
    <>
      <ArticleHead {...{ t, article, terms, isVertical }} />
      <ArticleText {...{ article, terms, isVertical }} />
    </>
  )
  if (!isVertical) return printed
  return (
    <div className="vertical-sheet" role="region" aria-label={t('reader.setting.sheet')} tabIndex={0}>
      {printed}
    </div>
  )
}

function Neighbours({ t, article, isVertical }: ArticleProps) {
  const words = paperText(article.publication)
  const neighbour = (row: PublicArticleRow | null, word: string): SidewaysLink | null =>
    row && {
      ...{ path: settingAddress(row.path, isVertical), word },
      name: <span {...words}>{titleWords(t, row.title)}</span>,
    }
  return (
    <SidewaysLinks
      label={t('reader.onThisPage')}
      previous={neighbour(article.previous, t('reader.previousArticle'))}
      next={neighbour(article.next, t('reader.nextArticle'))}
    />
  )
}
