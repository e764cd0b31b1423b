import { feedPath } from '#domain/reader/addresses.ts'
import type { PublicHit } from '#domain/search/searchViews.ts'
import { feedOf } from './feedOf.ts'
import { PublicHitRow } from './PublicHitRow.tsx'
import { SearchResults, type SearchScreen } from './SearchResults.tsx'

/** The reader's search. */
export function PublicSearch(screen: SearchScreen<PublicHit>) {
  const { t, values } = screen
  return (
    <div className="search">
      <h1>{t('search.heading')}</h1>
      <SearchResults
        {...screen}
        nothing={t('search.nothing')}
        row={(hit) => (
          <PublicHitRow key={hit.article.path} t={t} hit={hit} q={values.q ?? ''} isLoose={values.isLoose} />
        )}
        below={
          <p className="search-feed">
            <a href={feedPath('atom', feedOf(values))}>{t('search.feed')}</a>
          </p>
        }
      />
    </div>
  )
}
