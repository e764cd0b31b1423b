import { searchLimits } from '#domain/search/searchQuery.ts'
import type { SearchOutcome } from '#domain/search/searchViews.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'

/** How much was found, and why some of it is written otherwise than what was typed. */
export function SearchOutcomeText(props: {
  readonly t: ReaderWords
  readonly outcome: SearchOutcome
  readonly order: string
}) {
  const { t, outcome, order } = props
  const { count, isCapped, same } = outcome
  return (
    <div className="search-outcome" role="status">
      <p>
        {isCapped ? t('search.foundMore', { count }) : t('search.found', { count })}
        {isCapped && (
          <span className="search-note">
            {order === 'relevant'
              ? t('search.relevantOf', { count: searchLimits.counted })
              : t('search.countedOf', { count: searchLimits.counted })}
          </span>
        )}
      </p>
      {same.length > 0 && (
        <p className="search-same">
          {t('search.sameAs')}{' '}
          <span data-content="">{same.map(({ typed, printed }) => `${printed} = ${typed}`).join('　')}</span>
        </p>
      )}
    </div>
  )
}
