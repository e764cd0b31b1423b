import { addressOfRequest } from '#app/api/addressOfRequest.ts'
import { statusOf } from '#app/api/statusOf.ts'
import { currentLocale } from '#app/locale.ts'
import { titleWords } from '#components/reader/titleWords.ts'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import { feedPath } from '#domain/reader/addresses.ts'
import { readFeedAsked } from '#domain/reader/readFeedAsked.ts'
import { readSitemapPart } from '#domain/reader/sitemapPart.ts'
import { toSitemap, type SitemapAddress } from '#domain/reader/sitemapXml.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { readFeed } from '#server/reader/readFeed.ts'
import { newsStandsUntil, readNewsSitemap, readReporterSitemap, readSitemap } from '#server/reader/readSitemap.ts'
import { countSearch, secondsToWait } from '#server/search/searchLimit.ts'
import { toFeed } from '#server/reader/toFeed.ts'
import { keptXml } from '../../keptXml.ts'
import { siteOrigin } from '../../siteOrigin.ts'
import { wordsOf } from '../../wordsOf.ts'

/** `atom.xml`, `rss.xml` (of a publication, section, reporter or search), `sitemap.xml` (of a year or month), `reporters.xml`, `news.xml`. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }) {
  const { file } = await params
  const { searchParams } = new URL(request.url)
  if (file === 'atom.xml') return feed(request, searchParams, 'atom')
  if (file === 'rss.xml') return feed(request, searchParams, 'rss')
  if (file === 'sitemap.xml') return sitemap(request, searchParams)
  if (file === 'reporters.xml') return sitemapOf(request, [file], readReporterSitemap)
  if (file !== 'news.xml') return new Response(null, { status: 404 })
  const now = new Date()
  return sitemapOf(request, [file], (origin) => readNewsSitemap(now, origin), newsStandsUntil(now))
}

async function feed(request: Request, params: URLSearchParams, format: 'atom' | 'rss'): Promise<Response> {
  const asked = readFeedAsked(Object.fromEntries(params))
  if (isRefusal(asked)) return refused(asked)
  const [origin, locale] = [await siteOrigin(), await currentLocale()]
  // Its own address says what it is of, and nothing that makes no difference.
  const { terms: _, isLoose, ...of } = asked
  const place = { origin, address: origin + feedPath(format, { ...of, alike: isLoose ? '1' : null }), format }
  const answer = await keptXml(request, `application/${format}+xml`, [place.address, locale], async () => {
    const tooOften = asked.q === null ? null : await countSearch(addressOfRequest(request))
    const view = tooOften ?? (await readFeed(asked))
    if (isRefusal(view)) return view
    const t = wordsOf(locale)
    const words = {
      name: t('common.name'),
      description: t('search.description'),
      titleOf: (title: ArticleTitle) => titleWords(t, title),
    }
    return { text: toFeed(words, view, place) }
  })
  return answer instanceof Response ? answer : refused(answer)
}

function refused(refusal: Refusal | null): Response {
  const wait = refusal && secondsToWait(refusal)
  return new Response(null, {
    status: refusal ? statusOf(refusal.refused) : 404,
    headers: wait === null ? {} : { 'retry-after': wait },
  })
}

async function sitemap(request: Request, asked: URLSearchParams): Promise<Response> {
  const part = readSitemapPart(asked)
  if (!part) return refused(null)
  const { publication, year, month } = part
  return sitemapOf(request, [publication, String(year), String(month)], (origin) => readSitemap(part, origin))
}

/** A sitemap of nothing is none. */
async function sitemapOf(
  request: Request,
  key: readonly string[],
  read: (origin: string) => Promise<readonly SitemapAddress[]>,
  until?: number,
): Promise<Response> {
  const origin = await siteOrigin()
  const answer = await keptXml(request, 'application/xml', ['sitemap', origin, ...key], async () => {
    const addresses = await read(origin)
    return addresses.length === 0 ? null : { text: toSitemap(addresses), ...(until === undefined ? {} : { until }) }
  })
  return answer instanceof Response ? answer : refused(answer)
}
