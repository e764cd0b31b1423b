import type { PublicHit } from '#domain/search/searchViews.ts'
import { DateWords } from '#components/reader/DateWords.tsx'
import { PageName } from '#components/reader/PageName.tsx'
import { paperText } from '#components/reader/paperText.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import { StoryTags } from '#components/reader/StoryTags.tsx'
import { Pieces } from './Pieces.tsx'

/** One article that was found: its headline, the words around the first hits, and where it was printed. */
export function PublicHitRow(props: {
  readonly t: ReaderWords
  readonly hit: PublicHit
  readonly q: string
  readonly isLoose: boolean
}) {
  const { t, hit, q, isLoose } = props
  const { article, publication, title, snippet, printedPath } = hit
  const words = paperText(publication)
  const marked = `?q=${encodeURIComponent(q)}${isLoose ? '&alike=1' : ''}`
  return (
    <li className="search-hit">
      <StoryTags t={t} publication={publication} {...article} />
      <h2>
        <a href={article.path + marked} {...words}>
          {article.title.from === 'supplied' && '['}
          <Pieces pieces={title} />
          {article.title.from === 'supplied' && ']'}
        </a>
      </h2>
      <p className="search-snippet" {...words}>
        <Pieces pieces={snippet} />
      </p>
      <p className="search-place">
        <span {...words}>{publication.title}</span>
        <DateWords t={t} date={article.date} form="plain" />
        <PageName t={t} publication={publication} label={article.pageLabel} />
        {article.bylines && <span {...words}>{article.bylines}</span>}
        {printedPath && <a href={printedPath + marked}>{t('search.onPage')}</a>}
      </p>
    </li>
  )
}
