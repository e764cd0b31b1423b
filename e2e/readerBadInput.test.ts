import { openNewsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { expect, test } from './world/test.ts'
import { issuePath, reader } from './world/publicSite.ts'

test('what no page can be answers quickly and clearly', async ({ browser, site }) => {
  const { request } = await reader(browser, site)
  const script = encodeURIComponent('<script>window.galleyRan=1</script>')
  const asked: readonly (readonly [path: string, status: number])[] = [
    [`/${publication.slug}/2019-02-30`, 404],
    [`/${publication.slug}/2019-13-01/01-1`, 404],
    [`/${publication.slug}/0000-00-00`, 404],
    [`${issuePath}/page/99999999999999999999`, 404],
    [`${issuePath}/page/%00`, 404],
    [`${issuePath}/%00`, 404],
    [`${issuePath}/%E0%A4%A`, 404],
    [`${issuePath}/${'长'.repeat(600)}`, 404],
    [`/${publication.slug}/calendar?year=20190`, 404],
    [`/${publication.slug}/calendar?year=0000`, 404],
    [`/${publication.slug}/calendar?year=2019&year=2020`, 200],
    [`/${script}`, 404],
    [`/search?q=${script}`, 200],
    [`/search?q=${'的'.repeat(201)}`, 400],
    [`/search?q=${encodeURIComponent('(a+)+$ .*.*.*.* %%%___\\\\')}`, 200],
    [`/search?q=${encodeURIComponent(Array.from({ length: 11 }, (_, at) => `字${at}`).join(' '))}`, 400],
    ['/search?q=的&from=2019-02-30', 400],
    ['/search?q=的&at=99999999', 200],
    ['/search?q=的&publication=nothing', 404],
    [`/search?q=${'a'.repeat(10_000)}`, 400],
    // Longer than the head of any request may be.
    [`/search?q=${'的'.repeat(10_000)}`, 431],
    [`/search?q=${'%22'.repeat(199)}`, 200],
    ['/search?q=%00', 400],
    ['/search?q=的&from=0000-00-00', 400],
    ['/search?q=的&from=9999-12-31&to=0001-01-01', 200],
    ['/search?q=的&at=-1', 200],
    ['/search?q=的&at=1e9', 200],
    [`/search?q=的&section=${'版'.repeat(600)}`, 400],
    [`/search?q=的&reporter=${script}`, 404],
    [`/search?q=的&order=${script}&at=${script}&lang=${script}`, 200],
    [`/search?q=的&from=${script}`, 400],
    [`/search?${'q=的&'.repeat(500)}`, 200],
    [`/feeds/atom.xml?q=${'a'.repeat(10_000)}`, 400],
    [`/feeds/atom.xml?q=的&section=${script}`, 200],
    [`${issuePath}/page/01?q=${script}`, 200],
    [`${issuePath}/page/01?q=${'a'.repeat(10_000)}`, 200],
    [`/reporters/${script}`, 404],
    [`/reporters/nobody?role=${script}&section=${script}&at=${script}`, 404],
    [`/${publication.slug}/calendar?year=${script}`, 404],
    [`/search?q=的&section=${script}&kind=${script}&page=${script}`, 200],
    ['/reporters/nobody?year=x', 404],
    ['/feeds/atom.xml?publication=nothing', 404],
    ['/feeds/sitemap.xml?publication=%27&year=x', 404],
    ['/assets/../package.json', 404],
    ['/assets/..%2f..%2fpackage.json', 404],
  ]
  for (const [path, status] of asked) {
    const began = Date.now()
    const answer = await request.get(path)
    expect.soft(answer.status(), path).toBe(status)
    expect.soft(await answer.text(), path).not.toContain('<script>window.galleyRan')
    expect.soft(Date.now() - began, path).toBeLessThan(5_000)
  }
})

test('who searches without end is told when to go on, in their own language, and others are not hindered', async ({
  browser,
}) => {
  const newsroom = await openNewsroom()
  await newsroom.app.restart({ GALLEY_SEARCHES: '5' })
  const { request } = await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })
  const statuses: number[] = []
  for (let at = 0; at < 8; at += 1) statuses.push((await request.get(`/search?q=词${at}`)).status())
  expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429, 429])
  const refused = await request.get('/search?q=另', { headers: { 'accept-language': 'en' } })
  expect(refused.status()).toBe(429)
  expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0)
  expect(await refused.text()).toContain('Please search again in')
  expect(await (await request.get('/search?q=另')).text()).toContain('检索过于频繁')
  const feed = await request.get('/feeds/atom.xml?q=另')
  expect([feed.status(), Number(feed.headers()['retry-after']) > 0]).toEqual([429, true])
  // What is kept costs nothing, and all that is no search goes on.
  for (const path of ['/search?q=词0', '/search', '/', '/feeds/atom.xml'])
    expect((await request.get(path)).status(), path).toBe(200)
  await newsroom.close()
})
