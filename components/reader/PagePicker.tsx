import type { PublicPageView } from '#domain/reader/readerViews.ts'
import { pageWords } from './pageWords.ts'
import type { ReaderWords } from './readerWords.ts'

/** The pages of the issue in a row, to go from any to any. */
export function PagePicker({ t, view }: { readonly t: ReaderWords; readonly view: PublicPageView }) {
  const { page, pages } = view
  if (pages.length < 2) return null
  return (
    <nav className="page-picker" aria-label={t('reader.allPages')}>
      {pages.map(({ path, label, sectionName }) => (
        <a
          key={path}
          href={path}
          aria-current={path === page.path ? 'page' : undefined}
          title={sectionName ?? undefined}
        >
          <span className="page-label" data-content="">
            {label}
          </span>
          <span className="unseen" data-content="">
            {pageWords(t, label)}
          </span>
        </a>
      ))}
    </nav>
  )
}
