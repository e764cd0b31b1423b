import type { SearchParams } from '#domain/search/searchAsked.ts'
import type { SearchOutcome } from '#domain/search/searchViews.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'
import { SearchFacets } from './SearchFacets.tsx'
import { SearchForm, type SearchFormValues } from './SearchForm.tsx'
import { SearchOutcomeText } from './SearchOutcomeText.tsx'
import { SearchPages } from './SearchPages.tsx'

type View<Hit> = SearchOutcome & { readonly hits: readonly Hit[] }

/** What a search's screen is given: what was asked, and what was found. */
export type SearchScreen<Hit> = {
  readonly t: ReaderWords
  readonly path: string
  readonly params: SearchParams
  readonly values: SearchFormValues
  readonly at: number
  readonly publications: readonly { readonly slug: string; readonly title: string }[]
  /** Null before anything is asked. */
  readonly found: View<Hit> | Refusal | null
}

type Rows<Hit> = {
  readonly row: (hit: Hit) => React.ReactNode
  /** Stands where nothing was found. */
  readonly nothing: string
  /** Stands below the hits. */
  readonly below?: React.ReactNode
}

/** The form, and below it what was found with the ways to narrow it, or why nothing can be. */
export function SearchResults<Hit>(props: SearchScreen<Hit> & Rows<Hit>) {
  const { t, path, values, publications, found } = props
  return (
    <>
      <SearchForm {...{ t, path, values, publications }} facets={found && !isRefusal(found) ? found.facets : {}} />
      {found && (isRefusal(found) ? <Refused t={t} refusal={found} /> : <Found {...props} view={found} />)}
    </>
  )
}

const Refused = ({ t, refusal }: { readonly t: ReaderWords; readonly refusal: Refusal }) => (
  <p className="search-refused" role="alert">
    {t(`refusals.${refusal.refused}`, refusal.values)}
  </p>
)

function Found<Hit>(props: SearchScreen<Hit> & Rows<Hit> & { readonly view: View<Hit> }) {
  const { t, path, params, values, at, view, row, nothing, below } = props
  return (
    <div className="search-found">
      <SearchOutcomeText t={t} outcome={view} order={values.order} />
      <SearchFacets {...{ t, path, params }} facets={view.facets} />
      <section aria-label={t('search.results')}>
        {view.hits.length > 0 ? (
          <ol className="search-hits">{view.hits.map(row)}</ol>
        ) : (
          <p className="nothing">{nothing}</p>
        )}
        <SearchPages {...{ t, path, params, at }} pages={view.pages} />
        {below}
      </section>
    </div>
  )
}
