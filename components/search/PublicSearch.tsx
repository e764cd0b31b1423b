import { feedPath, type FeedOf } from '#domain/reader/addresses.ts'
import type { SearchParams } from '#domain/search/searchAsked.ts'
import type { PublicSearchView } from '#domain/search/searchViews.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import { PublicHitRow } from './PublicHitRow.tsx'
import { SearchFacets } from './SearchFacets.tsx'
import { SearchForm, type SearchFormValues } from './SearchForm.tsx'
import { SearchOutcomeText } from './SearchOutcomeText.tsx'
import { SearchPages } from './SearchPages.tsx'

export type SearchScreen<View> = {
  readonly t: ReaderWords
  readonly path: string
  readonly params: SearchParams
  readonly values: SearchFormValues
  readonly at: number
  readonly publications: readonly { readonly slug: string; readonly title: string }[]
  /** Null before anything is asked. */
  readonly found: View | Refusal | null
}

/** The reader's search. */
export function PublicSearch(screen: SearchScreen<PublicSearchView>) {
  const { t, path, values, publications, found } = screen
  return (
    <div className="search">
      <h1>{t('search.heading')}</h1>
      <SearchForm {...{ t, path, values, publications }} />
      {found && (isRefusal(found) ? <Refused t={t} refusal={found} /> : <Found {...screen} view={found} />)}
    </div>
  )
}

export const Refused = ({ t, refusal }: { readonly t: ReaderWords; readonly refusal: Refusal }) => (
  <p className="search-refused" role="alert">
    {t(`refusals.${refusal.refused}`, refusal.values)}
  </p>
)

function Found({ view, ...screen }: SearchScreen<PublicSearchView> & { readonly view: PublicSearchView }) {
  const { t, path, params, values, at } = screen
  return (
    <div className="search-found">
      <SearchOutcomeText t={t} outcome={view} order={values.order} />
      <SearchFacets {...{ t, path, params }} facets={view.facets} />
      <section aria-label={t('search.results')}>
        {view.hits.length > 0 ? (
          <ol className="search-hits">
            {view.hits.map((hit) => (
              <PublicHitRow key={hit.article.path} t={t} hit={hit} q={values.q ?? ''} />
            ))}
          </ol>
        ) : (
          <p className="nothing">{t('search.nothing')}</p>
        )}
        <SearchPages {...{ t, path, params, at }} pages={view.pages} />
        <p className="search-feed">
          <a href={feedPath('atom', feedOf(values))}>{t('search.feed')}</a>
        </p>
      </section>
    </div>
  )
}

/** The feed knows words, publication, section and reporter; days and pages it does not. */
const feedOf = ({ q, publication, section, reporter }: SearchFormValues): FeedOf => ({
  ...(q ? { q } : {}),
  ...(publication ? { publication } : {}),
  ...(section ? { section } : {}),
  ...(reporter ? { reporter } : {}),
})
