import { publication } from './world/people.ts'
import { expect, issuePath, pagePath, reader, test } from './world/publicSite.ts'

const places = (xml: string): readonly string[] =>
  [...xml.matchAll(/<loc>(?<place>[^<]+)<\/loc>/gu)].map(({ groups }) => (groups?.place ?? '').replaceAll('&amp;', '&'))

test('what the sitemaps name is there, and each is its own canonical address', async ({ browser, site }) => {
  const { request } = await reader(browser, site)
  const { url } = site.newsroom.app
  const textOf = async (place: string) => {
    const answer = await request.get(place)
    expect(answer.status(), place).toBe(200)
    return answer.text()
  }
  expect(await textOf('/robots.txt')).toContain(`Sitemap: ${url}/sitemap.xml`)
  const files = places(await textOf('/sitemap.xml'))
  const named: string[] = []
  for (const file of files) named.push(...places(await textOf(file)))
  for (const place of named) expect(await textOf(place), place).toContain(`<link rel="canonical" href="${place}"/>`)
  const paths = new Set(named.map((place) => place.slice(url.length)))
  for (const path of [`/${publication.slug}`, issuePath, pagePath, site.reporter, ...site.articles])
    expect(paths, path).toContain(path)
  expect(paths).not.toContain(site.retracted)
})

test('a crawler at full speed gets every page, again and again, and a reader beside it hers', async ({
  browser,
  site,
}) => {
  const { request } = await reader(browser, site)
  const named: string[] = []
  for (const file of places(await (await request.get('/sitemap.xml')).text()))
    named.push(...places(await (await request.get(file)).text()))
  const asked = Array.from({ length: 400 }, (_, at) => {
    const place = named[at % named.length] ?? '/'
    // Half of them under addresses that nobody asked for before.
    return at % 2 === 0 ? place : `${place}?q=${encodeURIComponent(`字${at}`)}`
  })
  const crawled = Promise.all(asked.map(async (place) => (await request.get(place)).status()))
  const page = await reader(browser, site)
  expect((await page.goto(site.articles[0] ?? ''))?.status()).toBe(200)
  expect(new Set(await crawled)).toEqual(new Set([200]))
})

test('a page tells machines what it is, in which languages it is there, and which feeds it has', async ({
  browser,
  site,
}) => {
  const page = await reader(browser, site)
  const { url } = site.newsroom.app
  const [article = ''] = site.articles
  const kinds = [
    [`/${publication.slug}`, ['Newspaper', 'Periodical']],
    [issuePath, 'PublicationIssue'],
    [article, 'NewsArticle'],
    [site.reporter, 'ProfilePage'],
  ] as const
  for (const [path, kind] of kinds) {
    await page.goto(path)
    const told = await page.locator('script[type="application/ld+json"]').allTextContents()
    const [structured] = told.map((text) => JSON.parse(text) as { readonly '@type': unknown })
    expect.soft(structured?.['@type'], path).toEqual(kind)
    await expect.soft(page.locator('meta[property="og:url"]'), path).toHaveAttribute('content', url + path)
    for (const language of await page.locator('link[rel=alternate][hreflang]').all()) {
      const [wanted, place] = [await language.getAttribute('hreflang'), await language.getAttribute('href')]
      const answer = await (await page.request.get(place ?? '')).text()
      if (wanted !== 'x-default') expect.soft(answer, place ?? '').toContain(`<html lang="${wanted}">`)
    }
  }
  for (const path of ['/', `/${publication.slug}`, site.reporter, '/search?q=的'])
    for (const type of ['atom', 'rss']) {
      await page.goto(path)
      const place = await page.locator(`link[rel=alternate][type="application/${type}+xml"]`).getAttribute('href')
      const feed = await page.request.get(place ?? '')
      expect
        .soft([feed.status(), feed.headers()['content-type']], path)
        .toEqual([200, `application/${type}+xml; charset=utf-8`])
      expect.soft(await feed.text(), path).toContain(url + article)
    }
})
