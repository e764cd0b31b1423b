import { searchLimits } from '#domain/search/searchQuery.ts'
import type { SamePair } from '#domain/search/sameCharacters.ts'
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
      <Pairs words={t('search.sameAs')} pairs={same.filter(({ isAlike }) => !isAlike)} sign="=" />
      <Pairs words={t('search.alikeAs')} pairs={same.filter(({ isAlike }) => isAlike)} sign="≈" />
    </div>
  )
}

function Pairs(props: { readonly words: string; readonly pairs: readonly SamePair[]; readonly sign: string }) {
  const { words, pairs, sign } = props
  if (pairs.length === 0) return null
  return (
    <p className="search-same">
      {words} <span data-content="">{pairs.map(({ typed, printed }) => `${printed} ${sign} ${typed}`).join('　')}</span>
    </p>
  )
}
