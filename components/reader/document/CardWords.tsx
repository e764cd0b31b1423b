import type { PageHead } from '#domain/reader/pageHead.ts'

/** The card that other sites show of a page: Open Graph, and the size of its image. */
export function CardWords({ head, origin }: { readonly head: PageHead; readonly origin: string }) {
  const { title, description, path, siteName, card = { type: 'website' } } = head
  if (path === null) return null
  const facts: readonly (readonly [property: string, content: string | undefined])[] = [
    ['og:type', card.type],
    ['og:title', card.title ?? title],
    ['og:description', description],
    ['og:url', origin + path],
    ['og:site_name', siteName],
    ['article:published_time', card.publishedTime],
    ['article:modified_time', card.modifiedTime],
    ['article:section', card.section],
    ...(card.authors ?? []).map((author) => ['article:author', author] as const),
    ['og:image', card.portrait && origin + card.portrait],
    ...(card.image ? imageFacts(origin + card.image, card.title ?? title) : []),
  ]
  return (
    <>
      {facts.map(
        ([property, content]) =>
          content !== undefined && <meta key={property + content} property={property} content={content} />,
      )}
      {card.image && <meta name="twitter:image" content={origin + card.image} />}
      {card.image && <meta name="twitter:title" content={card.title ?? title} />}
      {card.image && <meta name="twitter:description" content={description} />}
      <meta name="twitter:card" content={card.image ? 'summary_large_image' : 'summary'} />
    </>
  )
}

const imageFacts = (address: string, title: string) =>
  [
    ['og:image', address],
    ['og:image:type', 'image/png'],
    ['og:image:width', '1200'],
    ['og:image:height', '630'],
    ['og:image:alt', title],
  ] as const
