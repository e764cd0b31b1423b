import { searchAddress, type SearchParams } from '#domain/search/searchAsked.ts'
import { searchLimits } from '#domain/search/searchQuery.ts'
import { PagesNav } from '#components/reader/PagesNav.tsx'
import type { ReaderWords } from '#components/reader/readerWords.ts'

/** The ways to the results before and after these. */
export function SearchPages(props: {
  readonly t: ReaderWords
  readonly path: string
  readonly params: SearchParams
  readonly at: number
  readonly pages: number
}) {
  const { t, path, params, at } = props
  const to = (page: number) => searchAddress(path, params, { at: page > 1 ? String(page) : undefined })
  return (
    <PagesNav t={t} label={t('search.results')} at={at} pages={Math.min(props.pages, searchLimits.pages)} to={to} />
  )
}
