import { inDatabase } from '../server/testing/inDatabase.ts'
import { publication } from './world/people.ts'
import { expect, test } from './world/test.ts'
import { issuePath, pagePath, reader } from './world/publicSite.ts'

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
  const robots = await textOf('/robots.txt')
  expect(robots).toContain(`Sitemap: ${url}/sitemap.xml`)
  for (const closed of ['/api/', '/desk', '/admin', '/sign-in', '/invitation/', '/preview/', '/search?'])
    expect(robots.split('\n')).toContain(`Disallow: ${closed}`)
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
    const languages = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((links) => links.map((one) => [one.getAttribute('hreflang'), one.getAttribute('href') ?? '']))
    expect.soft(languages, path).toEqual([
      ['zh-Hans', `${url}${path}?lang=zh-Hans`],
      ['en', `${url}${path}?lang=en`],
      ['x-default', url + path],
    ])
    // Each is a page of its own, which names the others.
    for (const [wanted, place = ''] of languages) {
      const answer = await (await page.request.get(place ?? '')).text()
      if (wanted !== 'x-default') expect.soft(answer, place ?? '').toContain(`<html lang="${wanted}">`)
      expect.soft(answer, place ?? '').toContain(`<link rel="canonical" href="${place}"/>`)
      expect.soft(answer.match(/hrefLang=/giu), place ?? '').toHaveLength(3)
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

test('a crawler at full speed among feeds and sitemaps is answered, and a reader beside it too', async ({
  browser,
  site,
}) => {
  const { request } = await reader(browser, site)
  const kinds = [
    '/sitemap.xml',
    '/feeds/reporters.xml',
    '/feeds/atom.xml',
    '/feeds/rss.xml?section=',
    '/feeds/sitemap.xml?x=',
  ]
  const asked = Array.from({ length: 300 }, (_, at) => {
    const kind = kinds[at % kinds.length] ?? ''
    return kind.endsWith('=') ? `${kind}${encodeURIComponent(`没有${at}`)}` : `${kind}?x=${at}`
  })
  const crawled = Promise.all(asked.map(async (place) => [place, (await request.get(place)).status()] as const))
  const page = await reader(browser, site)
  expect((await page.goto(site.articles[0] ?? ''))?.status()).toBe(200)
  for (const [place, status] of await crawled)
    expect.soft(status, place).toBe(place.startsWith('/feeds/sitemap.xml') ? 404 : 200)
})

test('feeds, sitemaps and cards are asked for again each time, and not sent again where they are the same', async ({
  browser,
  site,
}) => {
  const page = await reader(browser, site)
  await page.goto(site.articles[0] ?? '')
  const card = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  for (const place of ['/feeds/atom.xml', '/feeds/rss.xml?q=的', '/sitemap.xml', '/feeds/reporters.xml', card]) {
    const first = await page.request.get(place)
    expect.soft([first.status(), first.headers()['cache-control']], place).toEqual([200, 'no-cache'])
    const mark = first.headers().etag ?? ''
    const again = await page.request.get(place, { headers: { 'if-none-match': mark } })
    expect.soft([again.status(), (await again.body()).length], place).toEqual([304, 0])
  }
})

test('a former address of a reporter leads to the one they have now', async ({ browser, site }) => {
  const { request } = await reader(browser, site)
  await inDatabase(
    site.newsroom.databaseUrl,
    `INSERT INTO "ReporterRedirect" ("slug", "reporterId") SELECT 'called-otherwise', "id" FROM "Reporter" LIMIT 1 RETURNING "slug"`,
  )
  const answer = await request.get('/reporters/called-otherwise', { maxRedirects: 0 })
  expect([answer.status(), answer.headers().location]).toEqual([308, site.reporter])
})

test('a page that the reader has is not sent again, in each language another, and small answers stay small', async ({
  browser,
  site,
}) => {
  const { request } = await reader(browser, site)
  const [article = ''] = site.articles
  const first = await request.get(article, { headers: { 'accept-language': 'zh-CN' } })
  const mark = first.headers().etag ?? ''
  // The first page of a server that has just begun is Next's to send, which packs it in its own way.
  expect(first.headers()['content-encoding']).toMatch(/^(?:br|gzip)$/u)
  const zipped = await request.get(article, { headers: { 'accept-encoding': 'gzip' } })
  expect([zipped.headers()['content-encoding'], await zipped.text()]).toEqual(['gzip', await first.text()])
  expect((await request.get(article)).headers()['content-encoding']).toBe('br')
  expect(first.headers()['content-security-policy']).toContain(`default-src 'none'`)
  const again = await request.get(article, { headers: { 'accept-language': 'zh-CN', 'if-none-match': mark } })
  expect([again.status(), (await again.body()).length]).toEqual([304, 0])
  const english = await request.get(`${article}?lang=en`, { headers: { 'if-none-match': mark } })
  expect(english.status()).toBe(200)
  expect(await english.text()).toContain('<html lang="en">')
  const plain = await request.get(article, { headers: { 'accept-encoding': 'identity' } })
  expect(plain.headers()['content-encoding']).toBeUndefined()
  expect(await plain.text()).toContain('</html>')
  const head = await request.head(article)
  expect([head.status(), (await head.body()).length]).toEqual([200, 0])
  expect((await request.get('/assets/nothing.css')).status()).toBe(404)
})
