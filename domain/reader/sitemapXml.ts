/** One address of a sitemap; `changedAt` is ISO 8601. `news`: for the sitemap of news, which tells of it itself. */
export type SitemapAddress = {
  readonly url: string
  readonly changedAt?: string | undefined
  readonly news?: {
    readonly publication: string
    readonly language: string
    readonly date: string
    readonly title: string
  }
}

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const newsNamespace = 'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"'

/** A sitemap (sitemaps.org 0.9), with the elements of Google's news sitemap where an address has them. */
export function toSitemap(addresses: readonly SitemapAddress[]): string {
  const hasNews = addresses.some(({ news }) => news)
  const urls = addresses.map(
    ({ url, changedAt, news }) =>
      `<url>${element('loc', url)}${changedAt ? element('lastmod', changedAt) : ''}${news ? newsElement(news) : ''}</url>\n`,
  )
  return `${head}<urlset ${namespace}${hasNews ? ` ${newsNamespace}` : ''}>\n${urls.join('')}</urlset>\n`
}

/** An index of sitemaps, by their addresses. */
export const toSitemapIndex = (urls: readonly string[]): string =>
  `${head}<sitemapindex ${namespace}>\n${urls.map((url) => `<sitemap>${element('loc', url)}</sitemap>\n`).join('')}</sitemapindex>\n`

const newsElement = ({ publication, language, date, title }: NonNullable<SitemapAddress['news']>): string =>
  `<news:news><news:publication>${element('news:name', publication)}${element('news:language', language)}</news:publication>` +
  `${element('news:publication_date', date)}${element('news:title', title)}</news:news>`

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`

/** Text as XML holds it; what XML cannot hold at all (control characters) is left out. */
export const escapeXml = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
