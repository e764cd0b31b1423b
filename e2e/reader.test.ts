import type AxeBuilder from '@axe-core/playwright'
import { axe } from './world/axe.ts'
import type { Page } from '@playwright/test'
import { openNewsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { printedDate, printPage } from './world/printedPage.ts'
import { retract } from './world/publicTraces.ts'
import { expect, test } from './world/test.ts'
import { issuePath, pagePath, reader, type Site } from './world/publicSite.ts'
import { publishIssue } from './world/publishIssue.ts'

const publicPages = ({ articles, reporter }: Site): readonly string[] => [
  '/',
  `/${publication.slug}`,
  `/${publication.slug}/calendar`,
  issuePath,
  pagePath,
  articles[0] ?? '',
  `${articles[0] ?? ''}?setting=vertical`,
  reporter,
  '/search?q=的',
]
/** What stands where nothing is, and where something was. */
const emptyPages = ({ retracted }: Site): readonly string[] => [
  retracted,
  `${issuePath}/nothing`,
  '/search?q=没有这些字',
]

/** Bytes that a page takes over the wire, by kind; of a first visit. */
async function weigh(page: Page, path: string): Promise<Record<'page' | 'font' | 'image', number>> {
  const weight = { page: 0, font: 0, image: 0 }
  const asked: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const kind = request.resourceType()
    const at = kind === 'font' || kind === 'image' ? kind : 'page'
    const add = async () => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      weight[at] += responseBodySize + responseHeadersSize
    }
    asked.push(add())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(asked)
  return weight
}

test('an article’s page weighs little, runs no script, and is whole without one', async ({ browser, site }) => {
  const [article = ''] = site.articles
  const page = await reader(browser, site)
  const weight = await weigh(page, article)
  console.log(`An article’s page: ${JSON.stringify(weight)} bytes.`)
  expect(weight.page).toBeGreaterThan(5_000)
  expect(weight.page).toBeLessThan(150_000)
  // The whole fonts of its characters weigh four times as much.
  expect(weight.font).toBeLessThan(700_000)
  await expect(page.locator('script:not([type="application/ld+json"])')).toHaveCount(0)
  const still = await reader(browser, site, { javaScriptEnabled: false })
  for (const path of publicPages(site)) {
    expect((await still.goto(path))?.status(), path).toBe(200)
    await expect(still.getByRole('main')).toBeVisible()
    await expect(still.locator('h1')).toHaveCount(1)
  }
})

test('what is retracted is gone, and says so; what never was is not there', async ({ browser, site }) => {
  const page = await reader(browser, site)
  expect((await page.goto(site.retracted))?.status()).toBe(410)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/撤/u)
  expect((await page.goto(`${issuePath}/nothing`))?.status()).toBe(404)
  await page.goto(site.reporter)
  await expect(page.getByRole('main').getByRole('link', { name: /./u }).first()).toBeVisible()
})

test('an article on paper is the article alone, in columns, with where it can be found', async ({ browser, site }) => {
  const [article = ''] = site.articles
  const page = await reader(browser, site)
  await page.goto(article)
  const address = page.locator('.print-only')
  await expect(address).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('search')).toBeHidden()
  await expect(page.locator('.citations')).toBeHidden()
  await expect(page.getByRole('navigation', { name: '网站' })).toBeHidden()
  await expect(page.locator('.sideways')).toBeHidden()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(address).toHaveText(site.newsroom.app.url + article)
  await expect(page.locator('.article-text')).toHaveCSS('column-count', '2')
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
})

test('a search leads to the words, lit in the text and boxed on the printed page', async ({ browser, site }) => {
  const page = await reader(browser, site)
  await page.goto(pagePath)
  await expect(page.locator('.page-mark')).toHaveCount(0)
  await page.goto('/search?q=的')
  const printed = page.getByRole('main').locator(`a[href^="${pagePath}?"]`).first()
  await printed.click()
  await expect(page).toHaveURL(/\?q=/u)
  expect(await page.locator('.page-mark').count()).toBeGreaterThan(0)
  await page.goto('/search?q=的')
  await page.getByRole('main').locator(`a[href^="${issuePath}/"][href*="?q="]:not([href*="/page/"])`).first().click()
  await expect(page.locator('.article-body mark').first()).toHaveText('的')
})

test('what was published, corrected, retracted is what the next reader gets, and no sooner', async ({ browser }) => {
  const newsroom = await openNewsroom()
  await printPage(newsroom)
  const page = await (await browser.newContext({ baseURL: newsroom.app.url })).newPage()
  const statusOf = async (path: string) => (await page.request.get(path)).status()
  const front = async () => (await page.request.get('/')).text()
  expect(await statusOf(issuePath)).toBe(404)
  expect(await front()).not.toContain(issuePath)
  const [slug = ''] = await publishIssue(newsroom, browser, printedDate)
  expect(await statusOf(`${issuePath}/${slug}`)).toBe(200)
  expect(await front()).toContain(issuePath)
  const feeds = ['/feeds/atom.xml', `/feeds/rss.xml?publication=${publication.slug}`]
  const given = async () => Promise.all(feeds.map(async (path) => (await page.request.get(path)).text()))
  const path = `${issuePath}/${slug}`
  for (const feed of await given()) expect(feed).toContain(path)
  await page.goto(path)
  const card = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  expect(await statusOf(card)).toBe(200)
  await retract(newsroom, browser, printedDate, slug)
  for (const feed of await given()) expect(feed).not.toContain(path)
  expect([await statusOf(path), await statusOf(card), await statusOf(`${path}/cite.bib`)]).toEqual([410, 410, 410])
  await newsroom.close()
})

/** Opens a public page, all that is folded on it too, and has axe look at it. */
async function look(page: Page, path: string, found: AxeBuilder): Promise<void> {
  await page.goto(path)
  for (const folded of await page.locator('main summary').all()) await folded.click()
  const { violations } = await found.analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  expect.soft(told, path).toEqual([])
}

test('axe finds nothing on any public page, and none is wider than 320 pixels', async ({ browser, site }) => {
  const page = await reader(browser, site, { viewport: { width: 320, height: 700 } })
  for (const path of [...publicPages(site), ...emptyPages(site)]) {
    await look(page, path, axe(page))
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect.soft(width, path).toBeLessThanOrEqual(320)
  }
})

test('in the dark, words of every public page stand out as well', async ({ browser, site }) => {
  const page = await reader(browser, site, { colorScheme: 'dark', viewport: { width: 320, height: 700 } })
  for (const path of [...publicPages(site), ...emptyPages(site)])
    await look(page, path, axe(page).withRules('color-contrast'))
})

/** What is focused: where it is named, whether it is in sight, whether its focus is. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement
    if (!at || at === document.body) return null
    // The zones of a page draw their focus as a frame of their own.
    const frame = at.querySelector('.page-map-frame')
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const isMarked = frame
      ? getComputedStyle(frame).stroke !== 'none'
      : outlineStyle !== 'none' && outlineWidth !== '0px'
    const { width, height, bottom, right } = at.getBoundingClientRect()
    return {
      name: `${at.tagName} ${at.getAttribute('aria-label') ?? at.textContent?.trim().slice(0, 30) ?? ''}`,
      order: [...document.querySelectorAll('*')].indexOf(at),
      isSeen: width > 0 && height > 0 && bottom > 0 && right > 0,
      isMarked,
    }
  })

test('every public page is walked through by the Tab key alone, in order, with the focus in sight', async ({
  browser,
  site,
}) => {
  const page = await reader(browser, site, { viewport: { width: 1280, height: 800 } })
  for (const path of [...publicPages(site), ...emptyPages(site)]) {
    await page.goto(path)
    const reachable = await page.evaluate(
      () =>
        [...document.querySelectorAll('a[href], button, input, select, summary, [tabindex="0"]')].filter(
          (one) =>
            one.checkVisibility() &&
            !one.closest('details:not([open]) > :not(summary), [hidden]') &&
            !one.matches('[type=hidden], [tabindex="-1"]'),
        ).length,
    )
    const walked: NonNullable<Awaited<ReturnType<typeof focused>>>[] = []
    for (let step = 0; step < reachable + 20; step += 1) {
      await page.keyboard.press('Tab')
      const at = await focused(page)
      if (!at || at.order === walked[0]?.order) break
      // A field for a date is several stops.
      if (at.order !== walked.at(-1)?.order) walked.push(at)
    }
    expect.soft(walked.length, path).toBe(reachable)
    expect
      .soft(
        walked.filter(({ isSeen, isMarked }) => !isSeen || !isMarked),
        path,
      )
      .toEqual([])
    const orders = walked.map(({ order }) => order)
    expect.soft(orders, path).toEqual(orders.toSorted((a, b) => a - b))
  }
})

test('keys alone lead from the front to an article, over the page’s zones, and from page to page', async ({
  browser,
  site,
}) => {
  const page = await reader(browser, site, { viewport: { width: 1280, height: 800 } })
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: publication.title })).toBeFocused()
  await page.goto(pagePath)
  const zones = page.getByRole('group', { name: '版面上的稿件' }).getByRole('link')
  await expect(zones).toHaveCount(site.articles.length)
  await zones.nth(1).focus()
  const path = (await zones.nth(1).getAttribute('href')) ?? ''
  const named = (await zones.nth(1).getAttribute('aria-label')) ?? ''
  // Its headline is told, and its line in the list beside the page is lit with it.
  await expect(page.locator('.page-told')).toHaveText(named)
  await expect(page.locator('.story.lit')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(path)
})
