import { siteOrigin } from '#app/(reader)/siteOrigin.ts'
import { sitemapParams } from '#domain/reader/sitemapPart.ts'
import { toSitemapIndex } from '#domain/reader/sitemapXml.ts'
import { listSitemaps, readNewsSitemap, readReporterSitemap } from '#server/reader/readSitemap.ts'

/** The index of sitemaps: one a year or month of each publication, that of reporters and that of news. */
export async function GET(): Promise<Response> {
  const origin = await siteOrigin()
  const [parts, reporters, news] = await Promise.all([
    listSitemaps(),
    readReporterSitemap(origin),
    readNewsSitemap(new Date(), origin),
  ])
  const urls = [
    ...parts.map((part) => `${origin}/feeds/sitemap.xml?${new URLSearchParams(sitemapParams(part)).toString()}`),
    ...(reporters.length > 0 ? [`${origin}/feeds/reporters.xml`] : []),
    ...(news.length > 0 ? [`${origin}/feeds/news.xml`] : []),
  ]
  return new Response(toSitemapIndex(urls), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=60' },
  })
}
