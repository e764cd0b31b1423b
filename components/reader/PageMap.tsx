import { boundsOf } from '#domain/facsimiles/polygon.ts'
import type { PublicArticleRow, PublicFacsimile, PublicPageView } from '#domain/reader/readerViews.ts'
import { PageImage } from './PageImage.tsx'
import { Kept } from './document/Kept.tsx'
import { pageWords } from './pageWords.ts'
import type { ReaderWords } from './readerWords.ts'
import { titleWords } from './titleWords.ts'
import { ZoomDialog } from './ZoomDialog.tsx'

/**
 * The image of a page with a link over each article: plain links, so that no script is needed. Where scripts run, the
 * headline of the article that is pointed at stands below it. Null without an image.
 */
export function PageMap(props: {
  readonly t: ReaderWords
  readonly view: PublicPageView
  /** Address of the library of the deep zoom. */
  readonly zoomLibrary: string
}) {
  const { t, view, zoomLibrary } = props
  const { publication, page } = view
  const { facsimile } = page
  if (!facsimile) return null
  return (
    <figure className="page-map">
      <div className="page-sheet">
        <PageImage
          {...{ facsimile, isEager: true, sizes: '(min-width: 64rem) 56vw, 100vw' }}
          alt={t('reader.facsimileOf', { label: pageWords(t, page.label) })}
        />
        <Zones {...{ t, view, facsimile }} />
      </div>
      <Kept of={page} t={t} as={`below the image ${zoomLibrary}`}>
        {() => <BelowImage {...{ t, facsimile, zoomLibrary }} language={publication.language} />}
      </Kept>
    </figure>
  )
}

function BelowImage(props: {
  readonly t: ReaderWords
  readonly facsimile: PublicFacsimile
  readonly language: string
  readonly zoomLibrary: string
}) {
  const { t, facsimile, language, zoomLibrary } = props
  return (
    <>
      <figcaption>
        <p className="page-told" aria-hidden="true" lang={language} data-content="" />
        <p>
          {t('reader.zonesHint')}
          {facsimile.isPartial && ` ${t('reader.partlyPublic')}`}
        </p>
        <p className="page-ways">
          <a href="#page-text">{t('reader.textOnly')}</a>
          <button type="button" className="zoom-open" hidden>
            {t('reader.lookClosely')}
          </button>
        </p>
      </figcaption>
      <ZoomDialog {...{ t, facsimile, zoomLibrary }} />
    </>
  )
}

function Zones(props: { readonly t: ReaderWords; readonly view: PublicPageView; readonly facsimile: PublicFacsimile }) {
  const { t, view, facsimile } = props
  const { publication, page, marks } = view
  return (
    <svg viewBox={`0 0 ${facsimile.width} ${facsimile.height}`} role="group" aria-label={t('reader.zones')}>
      <Kept of={page} t={t} as="zones">
        {() =>
          page.articles.map((article) => (
            <ArticleZones key={article.path} {...{ t, article, facsimile }} language={publication.language} />
          ))
        }
      </Kept>
      {marks.map(([x, y, width, height], at) => (
        <rect key={at} className="page-mark" {...{ x, y, width, height }} />
      ))}
    </svg>
  )
}

function ArticleZones(props: {
  readonly t: ReaderWords
  readonly article: PublicArticleRow
  readonly facsimile: PublicFacsimile
  readonly language: string
}) {
  const { t, article, facsimile, language } = props
  const zones = facsimile.zones.filter(({ path }) => path === article.path)
  if (zones.length === 0) return null
  const name = titleWords(t, article.title)
  return (
    <a href={article.path} aria-label={name} lang={language} data-content="">
      <title>{name}</title>
      {zones.map(({ polygon }, at) => (
        <polygon key={at} points={polygon.map((point) => point.join()).join(' ')} />
      ))}
      <Frame points={zones.flatMap(({ polygon }) => polygon)} />
    </a>
  )
}

/** Where the focus is drawn: an SVG link has no box of its own in every browser. */
function Frame({ points }: { readonly points: Parameters<typeof boundsOf>[0] }) {
  const [x, y, width, height] = boundsOf(points) ?? [0, 0, 0, 0]
  return <rect className="page-map-frame" {...{ x, y, width, height }} />
}
