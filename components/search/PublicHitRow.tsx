import type { HitPart, PublicHit } from '#domain/search/searchViews.ts'
import { DateWords } from '#components/reader/DateWords.tsx'
import { PageName } from '#components/reader/PageName.tsx'
import { paperText } from '#components/reader/paperText.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import { StoryTags } from '#components/reader/StoryTags.tsx'
import { Pieces } from './Pieces.tsx'

/** One article that was found: its headline set and the words around the first hits, and where it was printed. */
export function PublicHitRow(props: {
  readonly t: ReaderWords
  readonly hit: PublicHit
  readonly q: string
  readonly isLoose: boolean
}) {
  const { t, hit, q, isLoose } = props
  const { article, publication, title, snippet, parts } = hit
  const words = paperText(publication)
  const isSupplied = article.title.from === 'supplied'
  const [open, close] = isSupplied ? t('common.suppliedHeadline', { headline: '\n' }).split('\n') : []
  const marked = `?q=${encodeURIComponent(q)}${isLoose ? '&alike=1' : ''}`
  return (
    <li className="search-hit">
      <StoryTags t={t} publication={publication} {...article}>
        {parts.columnTag && <Pieces pieces={parts.columnTag} />}
      </StoryTags>
      <Part hit={hit} part="kicker" />
      <h2>
        <a href={article.path + marked} {...words}>
          {open}
          <Pieces pieces={title} />
          {close}
        </a>
      </h2>
      <Part hit={hit} part="subheadline" />
      <Part hit={hit} part="dateline" />
      <p className="search-snippet" {...words}>
        <Pieces pieces={snippet} />
      </p>
      <Part hit={hit} part="credit" />
      <Place {...{ t, hit, marked }} />
    </li>
  )
}

/** A part of the article that is shown where it has a hit. */
function Part({ hit, part }: { readonly hit: PublicHit; readonly part: HitPart }) {
  const pieces = hit.parts[part]
  if (!pieces) return null
  return (
    <p className="search-part" {...paperText(hit.publication)}>
      <Pieces pieces={pieces} />
    </p>
  )
}

function Place({ t, hit, marked }: { readonly t: ReaderWords; readonly hit: PublicHit; readonly marked: string }) {
  const { article, publication, parts, printedPath } = hit
  const words = paperText(publication)
  return (
    <p className="search-place">
      <span {...words}>{publication.title}</span>
      <DateWords t={t} date={article.date} form="plain" />
      <PageName t={t} publication={publication} label={article.pageLabel} />
      {parts.bylines ? (
        <span {...words}>
          <Pieces pieces={parts.bylines} />
        </span>
      ) : (
        article.bylines && <span {...words}>{article.bylines}</span>
      )}
      {printedPath && <a href={printedPath + marked}>{t('search.onPage')}</a>}
    </p>
  )
}
