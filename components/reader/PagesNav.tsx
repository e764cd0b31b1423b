import type { ReaderWords } from './readerWords.ts'

/** The ways to the page before and the page after, of a list that is longer than one; nothing where all of it is here. */
export function PagesNav(props: {
  readonly t: ReaderWords
  /** What the list is, for who cannot see it. */
  readonly label: string
  /** From 1. */
  readonly at: number
  readonly pages: number
  readonly to: (page: number) => string
}) {
  const { t, label, at, pages, to } = props
  if (pages < 2) return null
  return (
    <nav className="search-pages" aria-label={label}>
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
