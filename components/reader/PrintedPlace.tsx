import type { PublicArticleView } from '#domain/reader/readerViews.ts'
import { PageImage } from './PageImage.tsx'
import { PageName } from './PageName.tsx'
import { pageWords } from './pageWords.ts'
import type { ReaderWords } from './readerWords.ts'

/** Where an article was printed: each of its pages, small, with its place on it lit. Null where no image may be seen. */
export function PrintedPlace({ t, article }: { readonly t: ReaderWords; readonly article: PublicArticleView }) {
  const { publication, printedOn } = article
  const pages = printedOn.flatMap(({ facsimile, ...page }) => (facsimile ? [{ ...page, facsimile }] : []))
  if (pages.length === 0) return null
  return (
    <ul className="printed-place" aria-label={t('reader.printedPlace')}>
      {pages.map(({ path, label, sectionName, facsimile }) => (
        <li key={path}>
          <a href={path}>
            <span className="page-thumb">
              <PageImage
                facsimile={facsimile}
                alt={t('reader.facsimileOf', { label: pageWords(t, label) })}
                sizes="14rem"
              />
              <svg viewBox={`0 0 ${facsimile.width} ${facsimile.height}`} aria-hidden="true">
                {facsimile.zones.map(({ polygon }, at) => (
                  <polygon key={at} points={polygon.map((point) => point.join()).join(' ')} />
                ))}
              </svg>
            </span>
            <PageName {...{ t, publication, label, sectionName }} />
          </a>
        </li>
      ))}
    </ul>
  )
}
