import type { DeskHit } from '#domain/search/searchViews.ts'
import { KeyHint } from '#components/ui/KeyHint.tsx'
import { DeskHitRow } from './DeskHitRow.tsx'
import { SearchKeys } from './SearchKeys.tsx'
import { SearchResults, type SearchScreen } from './SearchResults.tsx'

/** The desk's search: everything that the person may see, as it is corrected and as the source has it. */
export function DeskSearch(screen: SearchScreen<DeskHit>) {
  const { t } = screen
  return (
    <div className="search mx-auto w-full max-w-6xl px-4 py-6">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2">
        <h1>{t('search.deskHeading')}</h1>
        <KeyHint keys={['j', 'k', '↵']} text={t('search.keys')} />
      </div>
      <SearchResults
        {...screen}
        nothing={t('search.nothingOnDesk')}
        row={(hit) => <DeskHitRow key={hit.article.id} t={t} hit={hit} />}
      />
      <SearchKeys />
    </div>
  )
}
