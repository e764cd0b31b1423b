import { searchAddress, type SearchParams } from '#domain/search/searchAsked.ts'
import { searchLimits } from '#domain/search/searchQuery.ts'
import type { ReaderWords } from '#components/reader/readerWords.ts'

/** The ways to the results before and after these; nothing where all of them stand here. */
export function SearchPages(props: {
  readonly t: ReaderWords
  readonly path: string
  readonly params: SearchParams
  readonly at: number
  readonly pages: number
}) {
  const { t, path, params, at } = props
  const pages = Math.min(props.pages, searchLimits.pages)
  if (pages < 2) return null
  const to = (page: number) => searchAddress(path, params, { at: page > 1 ? String(page) : undefined })
  return (
    <nav className="search-pages" aria-label={t('search.results')}>
      {at > 1 && (
        <a rel="prev" href={to(at - 1)}>
          {t('search.previous')}
        </a>
      )}
      <span>{t('search.pageOf', { at, pages })}</span>
      {at < pages && (
        <a rel="next" href={to(at + 1)}>
          {t('search.next')}
        </a>
      )}
    </nav>
  )
}
