import { boundsOf } from '#domain/facsimiles/polygon.ts'
import type { PublicPageView } from '#domain/reader/readerViews.ts'
import { PageImage } from './PageImage.tsx'
import { pageWords } from './pageWords.ts'
import type { ReaderWords } from './readerWords.ts'
import { titleWords } from './titleWords.ts'

/** The image of a page with a link over each article: plain links, so that no script is needed. Null without an image. */
export function PageMap({ t, view }: { readonly t: ReaderWords; readonly view: PublicPageView }) {
  const { publication, page, marks } = view
  const { facsimile, articles } = page
  if (!facsimile) return null
  const named = articles.flatMap((article) => {
    const zones = facsimile.zones.filter(({ path }) => path === article.path)
    return zones.length > 0 ? [{ article, zones }] : []
  })
  return (
    <figure className="page-map">
      <PageImage
        {...{ facsimile, isEager: true, sizes: '(min-width: 64rem) 56vw, 100vw' }}
        alt={t('reader.facsimileOf', { label: pageWords(t, page.label) })}
      />
      <svg viewBox={`0 0 ${facsimile.width} ${facsimile.height}`} role="group" aria-label={t('reader.zones')}>
        {named.map(({ article, zones }) => (
          <a
            key={article.path}
            href={article.path}
            aria-label={titleWords(t, article.title)}
            lang={publication.language}
          >
            <title>{titleWords(t, article.title)}</title>
            {zones.map(({ polygon }, at) => (
              <polygon key={at} points={polygon.map((point) => point.join()).join(' ')} />
            ))}
            <Frame points={zones.flatMap(({ polygon }) => polygon)} />
          </a>
        ))}
        {marks.map(([x, y, width, height], at) => (
          <rect key={at} className="page-mark" {...{ x, y, width, height }} />
        ))}
      </svg>
      <figcaption>
        {t('reader.zonesHint')}
        {facsimile.isPartial && ` ${t('reader.partlyPublic')}`}
      </figcaption>
    </figure>
  )
}

/** Where the focus is drawn: an SVG link has no box of its own in every browser. */
function Frame({ points }: { readonly points: Parameters<typeof boundsOf>[0] }) {
  const [x, y, width, height] = boundsOf(points) ?? [0, 0, 0, 0]
  return <rect className="page-map-frame" {...{ x, y, width, height }} />
}
