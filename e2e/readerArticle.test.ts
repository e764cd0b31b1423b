import sharp from 'sharp'
import { inDatabase } from '../server/testing/inDatabase.ts'
import { publication } from './world/people.ts'
import { printedDate } from './world/printedPage.ts'
import { expect, test } from './world/test.ts'
import { issuePath, reader } from './world/publicSite.ts'

test('an article can be cited: shown without a script, and as files', async ({ browser, site }) => {
  const [article = ''] = site.articles
  const page = await reader(browser, site, { javaScriptEnabled: false })
  await page.goto(article)
  await page.getByText('引用这篇稿件').click()
  const address = site.newsroom.app.url + article
  await expect(page.getByText(`${publication.title}, ${printedDate}(01)[`)).toContainText(`. ${address}.`)
  const [bib, ris] = [await page.request.get(`${article}/cite.bib`), await page.request.get(`${article}/cite.ris`)]
  expect(bib.headers()['content-type']).toBe('application/x-bibtex; charset=utf-8')
  expect(bib.headers()['content-disposition']).toMatch(/^attachment; filename="test-daily-2019-09-19-[\w-]+\.bib"$/u)
  expect(await bib.text()).toContain(`  url = {${address}},\n`)
  expect(ris.headers()['content-type']).toBe('application/x-research-info-systems; charset=utf-8')
  expect(await ris.text()).toMatch(/^TY {2}- NEWS\r\n(?:[A-Z][A-Z0-9] {2}- .+\r\n)+ER {2}- \r\n$/u)
  for (const file of ['cite.txt', 'cite.', 'cite.bib.bib'])
    expect((await page.request.get(`${article}/${file}`)).status(), file).toBe(404)
  expect((await page.request.get(`${issuePath}/nothing/cite.bib`)).status()).toBe(404)
})

test('an article can be set vertically, with and without scripts, and the choice goes on with the reader', async ({
  browser,
  site,
}) => {
  const [article = ''] = site.articles
  const still = await reader(browser, site, { javaScriptEnabled: false })
  await still.goto(article)
  await expect(still.locator('.vertical-sheet')).toHaveCount(0)
  await still.getByRole('link', { name: '竖排阅读' }).click()
  await expect(still).toHaveURL(`${article}?setting=vertical`)
  await expect(still.locator('.vertical-sheet')).toHaveCSS('writing-mode', 'vertical-rl')
  await expect(still.locator('link[rel=canonical]')).toHaveAttribute('href', site.newsroom.app.url + article)
  await still.locator('.sideways a[rel=next]').click()
  await expect(still).toHaveURL(/\?setting=vertical$/u)
  await still.getByRole('link', { name: '横排阅读' }).click()
  await expect(still.locator('.vertical-sheet')).toHaveCount(0)

  const page = await reader(browser, site, { viewport: { width: 390, height: 600 } })
  await page.goto(`${article}?setting=vertical`)
  const rolled = () => page.locator('.vertical-sheet').evaluate((sheet) => Math.abs(sheet.scrollLeft))
  expect(await rolled()).toBe(0)
  await page.locator('.vertical-sheet h1').hover()
  await page.mouse.wheel(0, 100)
  await expect.poll(rolled).toBe(100)
  await page.keyboard.press('End')
  const most = await page.locator('.vertical-sheet').evaluate((sheet) => sheet.scrollWidth - sheet.clientWidth)
  await expect.poll(rolled).toBeGreaterThan(most - 2)
  await page.keyboard.press('Home')
  await expect.poll(rolled).toBe(0)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(rolled).toBe(80)
  // A choice that there is not is none.
  await page.goto(`${article}?setting=upside-down`)
  await expect(page.locator('.vertical-sheet')).toHaveCount(0)
})

test('an article has a card that others show of it, drawn from its own words', async ({ browser, site }) => {
  const [article = '', other = ''] = site.articles
  const page = await reader(browser, site)
  const cardOf = async (path: string) => {
    await page.goto(path)
    await expect(page.locator('meta[name="twitter:card"]')).toHaveAttribute('content', 'summary_large_image')
    return (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  }
  const [own, others] = [await cardOf(article), await cardOf(other)]
  expect(own).not.toBe(others)
  const image = await page.request.get(own)
  expect([image.status(), image.headers()['content-type']]).toEqual([200, 'image/png'])
  expect(await sharp(await image.body()).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
  const past = await page.request.get(`${article}/card.${'0'.repeat(20)}.png`, { maxRedirects: 0 })
  expect([past.status(), site.newsroom.app.url + past.headers().location]).toEqual([307, own])
  expect((await page.request.get(`${article}/card.png`)).status()).toBe(404)
})

test('nothing of a retracted article is given out, neither its references nor its card', async ({ browser, site }) => {
  const { request } = await reader(browser, site)
  for (const file of ['cite.bib', 'cite.ris', `card.${'0'.repeat(20)}.png`])
    expect((await request.get(`${site.retracted}/${file}`)).status(), file).toBe(410)
})

test('an article is set vertically where the newspaper lets it be, and across on paper', async ({ browser, site }) => {
  const vertical = `${site.articles[0] ?? ''}?setting=vertical`
  const page = await reader(browser, site)
  await page.goto(vertical)
  const sheet = page.locator('.vertical-sheet')
  await expect(sheet).toHaveCSS('writing-mode', 'vertical-rl')
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toHaveCSS('writing-mode', 'horizontal-tb')
  await expect(sheet).toHaveCSS('overflow', 'visible')
  await expect(page.locator('.setting-choice')).toBeHidden()
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-')
  const allow = (may: boolean) =>
    inDatabase(site.newsroom.databaseUrl, `UPDATE "Publication" SET "mayReadVertically" = ${may} RETURNING "id"`)
  await allow(false)
  await expect.poll(async () => (await page.request.get(vertical)).text()).not.toContain('vertical-sheet')
  // The form that changes the language leads back to the address as it was asked for; no link does.
  expect(await (await page.request.get(vertical)).text()).not.toMatch(/href="[^"]*setting=vertical/u)
  await allow(true)
  await expect.poll(async () => (await page.request.get(vertical)).text()).toContain('vertical-sheet')
})
