import { siteOrigin } from '#app/(reader)/siteOrigin.ts'
import { toSitemapIndex } from '#domain/reader/sitemapXml.ts'
import { listSitemaps, readNewsSitemap } from '#server/reader/readSitemap.ts'

/** The index of sitemaps: one a year of each publication, and that of news. */
export async function GET(): Promise<Response> {
  const origin = await siteOrigin()
  const years = await listSitemaps()
  const urls = years.map(({ publication, year }) => {
    const asked = new URLSearchParams({ publication, year: String(year).padStart(4, '0') })
    return `${origin}/feeds/sitemap.xml?${asked.toString()}`
  })
  const news = await readNewsSitemap(new Date(), origin)
  return new Response(toSitemapIndex([...urls, ...(news.length > 0 ? [`${origin}/feeds/news.xml`] : [])]), {
    headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, max-age=60' },
  })
}
