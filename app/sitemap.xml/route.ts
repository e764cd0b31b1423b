import { keptXml } from '#app/(reader)/keptXml.ts'
import { siteOrigin } from '#app/(reader)/siteOrigin.ts'
import { sitemapParams } from '#domain/reader/sitemapPart.ts'
import { toSitemapIndex } from '#domain/reader/sitemapXml.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'
import { listSitemaps, newsStandsUntil, readNewsSitemap, readReporterSitemap } from '#server/reader/readSitemap.ts'

/** The index of sitemaps: one a year or month of each publication, that of reporters and that of news. */
export async function GET(request: Request): Promise<Response> {
  const [origin, now] = [await siteOrigin(), new Date()]
  const answer = await keptXml(request, 'application/xml', ['sitemaps', origin], async () => {
    const [parts, reporters, news] = await Promise.all([
      listSitemaps(),
      readReporterSitemap(origin, 1),
      readNewsSitemap(now, origin, 1),
    ])
    const urls = [
      ...parts.map((part) => `${origin}/feeds/sitemap.xml?${new URLSearchParams(sitemapParams(part)).toString()}`),
      ...(reporters.length > 0 ? [`${origin}/feeds/reporters.xml`] : []),
      ...(news.length > 0 ? [`${origin}/feeds/news.xml`] : []),
    ]
    return { text: toSitemapIndex(urls), until: newsStandsUntil(now) }
  })
  if (answer === null || isRefusal(answer)) throw new Error('There is always an index')
  return answer
}
