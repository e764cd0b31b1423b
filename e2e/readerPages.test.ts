import { expect, test } from './world/test.ts'
import { issuePath, pagePath, reader } from './world/publicSite.ts'

const nextPath = `${issuePath}/page/02`

test('keys turn the pages of an issue, but not while something is typed, and links do without scripts', async ({
  browser,
  site,
}) => {
  const page = await reader(browser, site, { viewport: { width: 1280, height: 800 } })
  await page.goto(pagePath)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(nextPath)
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(pagePath)
  await page.getByRole('searchbox').fill('渡口')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(pagePath)
  const still = await reader(browser, site, { javaScriptEnabled: false })
  await still.goto(pagePath)
  await still
    .getByRole('navigation', { name: '版面' })
    .last()
    .getByRole('link', { name: /下一版/u })
    .click()
  await expect(still).toHaveURL(nextPath)
})

test('the article under the pointer is lit on the page and in the list, its headline told; a click opens it', async ({
  browser,
  site,
}) => {
  const page = await reader(browser, site, { viewport: { width: 1280, height: 800 } })
  await page.goto(pagePath)
  const zone = page.getByRole('group', { name: '版面上的稿件' }).getByRole('link').first()
  const plain = await zone
    .locator('polygon')
    .first()
    .evaluate((one) => getComputedStyle(one).fill)
  await zone.locator('polygon').first().hover()
  await expect(page.locator('.page-told')).toHaveText((await zone.getAttribute('aria-label')) ?? '')
  await expect(page.locator('.story.lit')).toHaveCount(1)
  await expect
    .poll(() =>
      zone
        .locator('polygon')
        .first()
        .evaluate((one) => getComputedStyle(one).fill),
    )
    .not.toBe(plain)
  const path = (await zone.getAttribute('href')) ?? ''
  await zone.locator('polygon').first().click()
  await expect(page).toHaveURL(path)
})

test('a swipe turns the page; a short one, and one that goes down, do not', async ({ browser, site }) => {
  const page = await reader(browser, site, { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const hand = await page.context().newCDPSession(page)
  const swipe = async (x: number, y: number) => {
    const at = { x: 200, y: 400 }
    await hand.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] })
    await hand.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: at.x + x, y: at.y + y }] })
    await hand.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  }
  await page.goto(pagePath)
  await expect(page.locator('.zoom-open')).toBeVisible()
  await swipe(-40, 0)
  await swipe(-100, 200)
  await expect(page).toHaveURL(pagePath)
  await swipe(-150, 10)
  await expect(page).toHaveURL(nextPath)
  await page.waitForLoadState()
  await swipe(150, 10)
  await expect(page).toHaveURL(pagePath)
})

test('a page can be read as text alone, and its image looked at closely and left again by key', async ({
  browser,
  site,
}) => {
  const page = await reader(browser, site, { viewport: { width: 1280, height: 800 } })
  await page.goto(pagePath)
  await page.getByRole('link', { name: '只读文字' }).click()
  await expect(page).toHaveURL(`${pagePath}#page-text`)
  await expect(page.locator('#page-text').getByRole('link')).toHaveCount(site.articles.length)
  await page.getByRole('button', { name: '放大细看' }).click()
  const dialog = page.getByRole('dialog', { name: '放大细看' })
  await expect(dialog.locator('canvas')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('button', { name: '放大细看' })).toBeFocused()
})
