import { isRefusal } from '#domain/workflow/refusal.ts'
import type { DeskSearchView } from '#domain/search/searchViews.ts'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { DeskHitRow } from './DeskHitRow.tsx'
import { Refused, type SearchScreen } from './PublicSearch.tsx'
import { SearchFacets } from './SearchFacets.tsx'
import { SearchForm } from './SearchForm.tsx'
import { SearchKeys } from './SearchKeys.tsx'
import { SearchOutcomeText } from './SearchOutcomeText.tsx'
import { SearchPages } from './SearchPages.tsx'

/** The desk's search: everything that the person may see, as it is corrected and as the source has it. */
export function DeskSearch(screen: SearchScreen<DeskSearchView>) {
  const { t, path, values, publications, found } = screen
  return (
    <div className="search mx-auto w-full max-w-6xl px-4 py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1>{t('search.deskHeading')}</h1>
        <KeyHint keys={['j', 'k', '↵']} text={t('search.keys')} />
      </div>
      <SearchForm {...{ t, path, values, publications }} />
      {found && (isRefusal(found) ? <Refused t={t} refusal={found} /> : <Found {...screen} view={found} />)}
      <SearchKeys />
    </div>
  )
}

function Found({ view, ...screen }: SearchScreen<DeskSearchView> & { readonly view: DeskSearchView }) {
  const { t, path, params, values, at } = screen
  return (
    <div className="search-found">
      <SearchOutcomeText t={t} outcome={view} order={values.order} />
      <SearchFacets {...{ t, path, params }} facets={view.facets} />
      <section aria-label={t('search.results')}>
        {view.hits.length > 0 ? (
          <ol className="search-hits">
            {view.hits.map((hit) => (
              <DeskHitRow key={hit.article.id} t={t} hit={hit} />
            ))}
          </ol>
        ) : (
          <p className="nothing">{t('search.nothingOnDesk')}</p>
        )}
        <SearchPages {...{ t, path, params, at }} pages={view.pages} />
      </section>
    </div>
  )
}
