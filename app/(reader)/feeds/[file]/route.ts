import { addressOfRequest } from '#app/api/addressOfRequest.ts'
import { statusOf } from '#app/api/statusOf.ts'
import { titleWords } from '#components/reader/titleWords.ts'
import type { ArticleTitle } from '#domain/articles/articleState.ts'
import { readFeedAsked } from '#domain/reader/readFeedAsked.ts'
import { readSitemapPart } from '#domain/reader/sitemapPart.ts'
import { toSitemap, type SitemapAddress } from '#domain/reader/sitemapXml.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { readFeed } from '#server/reader/readFeed.ts'
import { readNewsSitemap, readReporterSitemap, readSitemap } from '#server/reader/readSitemap.ts'
import { countSearch, secondsToWait } from '#server/search/searchLimit.ts'
import { toFeed } from '#server/reader/toFeed.ts'
import { currentWords } from '../../currentWords.ts'
import { siteOrigin } from '../../siteOrigin.ts'

/** `atom.xml`, `rss.xml` (of a publication, section, reporter or search), `sitemap.xml` (of a year or month), `reporters.xml`, `news.xml`. */
export async function GET(request: Request, { params }: { readonly params: Promise<{ readonly file: string }> }) {
  const { file } = await params
  const url = new URL(request.url)
  if (file === 'atom.xml') return feed(request, url, 'atom')
  if (file === 'rss.xml') return feed(request, url, 'rss')
  if (file === 'sitemap.xml') return sitemap(url.searchParams)
  if (file === 'reporters.xml') return sitemapOf(await readReporterSitemap(await siteOrigin()))
  if (file === 'news.xml') return sitemapOf(await readNewsSitemap(new Date(), await siteOrigin()))
  return new Response(null, { status: 404 })
}

async function feed(request: Request, url: URL, format: 'atom' | 'rss'): Promise<Response> {
  const asked = readFeedAsked(Object.fromEntries(url.searchParams))
  if (isRefusal(asked)) return new Response(null, { status: statusOf(asked.refused) })
  const tooOften = asked.q === null ? null : await countSearch(addressOfRequest(request))
  const view = tooOften ?? (await readFeed(asked))
  if (isRefusal(view)) return refused(view)
  const origin = await siteOrigin()
  const place = { origin, address: `${origin}${url.pathname}${url.search}`, format }
  const t = await currentWords()
  const words = {
    name: t('common.name'),
    description: t('search.description'),
    titleOf: (title: ArticleTitle) => titleWords(t, title),
  }
  return xml(toFeed(words, view, place), `application/${format}+xml`)
}

function refused(refusal: Refusal): Response {
  const wait = secondsToWait(refusal)
  return new Response(null, {
    status: statusOf(refusal.refused),
    headers: wait === null ? {} : { 'retry-after': wait },
  })
}

async function sitemap(asked: URLSearchParams): Promise<Response> {
  const part = readSitemapPart(asked)
  return sitemapOf(part ? await readSitemap(part, await siteOrigin()) : [])
}

/** A sitemap of nothing is none. */
const sitemapOf = (addresses: readonly SitemapAddress[]): Response =>
  addresses.length > 0 ? xml(toSitemap(addresses), 'application/xml') : new Response(null, { status: 404 })

const xml = (text: string, type: string): Response =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8`, 'cache-control': 'public, max-age=60' } })
