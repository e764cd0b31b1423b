import { axe } from './world/axe.ts'
import type { Page } from '@playwright/test'
import { expect, test } from './world/test.ts'
import { type Newsroom } from './world/newsroom.ts'
import { facsimileOf, openPageScreen, printedIssue } from './world/pageScreen.ts'
import { printPage } from './world/printedPage.ts'

const shape = (page: Page) => facsimileOf(page).locator('[data-drawing]')
const bar = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const articles = (page: Page) => page.locator('[id^="article-"]')
const unaccounted = (page: Page, count: number) =>
  expect(page.getByText(new RegExp(`未归属\\s*${count} 字`, 'u')).first()).toBeVisible()

async function open(newsroom: Newsroom, browser: Parameters<Newsroom['enter']>[0]): Promise<Page> {
  await printPage(newsroom)
  const page = await newsroom.enter(browser, 'editor')
  await page.setViewportSize({ width: 1440, height: 900 })
  await openPageScreen(page, { issue: printedIssue, image: true })
  return page
}

/** Chooses a line by j, counted from the first that is not blank. */
async function choose(page: Page, count: number): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('li[data-chosen]')).toHaveCount(1, { timeout: 500 })
  }).toPass()
  for (let at = 1; at < count; at += 1) await page.keyboard.press('j')
}

/** Takes a step of the article that is open, and waits for what it comes to. */
async function take(newsroom: Newsroom, browser: Parameters<Newsroom['enter']>[0], at: Step): Promise<void> {
  const page = await newsroom.enter(browser, at.person)
  await page.goto(at.article)
  await page.getByRole('button', { name: at.step, exact: true }).click()
  await expect(page.getByText(at.done).first()).toBeVisible()
  await page.context().close()
}
type Step = {
  readonly person: 'corrector' | 'publisher'
  readonly article: string
  readonly step: string
  readonly done: string
}

const laid = (page: Page, what: 'acts' | 'undo') =>
  page.waitForResponse((answer) => answer.url().endsWith(`/${what}`) && answer.ok())
const ownersOf = (page: Page) =>
  page.locator('li[id^="line-"]').evaluateAll((lines) => lines.map((line) => line.textContent).join('\n'))

test('a zone is drawn by the mouse for a new article, reshaped by a corner, and taken back', async ({
  browser,
  ownNewsroom,
}) => {
  const page = await open(ownNewsroom, browser)
  const before = await articles(page).count()
  const start = await ownersOf(page)
  await page.getByRole('button', { name: /画区域/u }).click()
  await expect(facsimileOf(page)).toBeFocused()
  const image = await facsimileOf(page).boundingBox()
  if (!image) throw new Error('There is no image')
  const at = (x: number, y: number) => [image.x + image.width * x, image.y + image.height * y] as const
  // Over the first lines of two columns.
  await page.mouse.move(...at(0.2, 0.2))
  await page.mouse.down()
  await page.mouse.move(...at(0.4, 0.3), { steps: 4 })
  await page.mouse.move(...at(0.55, 0.45), { steps: 4 })
  await page.mouse.up()
  await expect(shape(page).locator('[data-corner]')).toHaveCount(4)
  const drawBar = bar(page, '画区域')
  await expect(drawBar).toContainText(/里面有 \d+ 行，其中 \d+ 行是新归入的/u)
  await drawBar.getByRole('button', { name: /归入哪篇稿件/u }).click()
  await page.getByRole('option', { name: '另立一篇' }).click()
  const made = laid(page, 'acts')
  await drawBar.getByRole('button', { name: /保留/u }).click()
  await made
  await expect(shape(page)).toHaveCount(0)
  await expect.poll(() => ownersOf(page)).not.toBe(start)
  await unaccounted(page, 0)
  // One more, unless the zone took all the lines of another.
  const now = await articles(page).count()

  // The new zone is the last article's; its lower right corner is pulled up.
  await page.getByRole('button', { name: /改区域/u }).click()
  const drawn = facsimileOf(page).locator('[data-zone]').last()
  const last = String(now)
  await expect(async () => {
    await page.keyboard.press('l')
    await expect(bar(page, '改区域')).toContainText(`稿件 ${last}。`, { timeout: 200 })
  }).toPass({ intervals: [50] })
  await expect(drawn).toBeAttached()
  const corner = await shape(page).locator('[data-corner="2"]').boundingBox()
  if (!corner) throw new Error('There is no corner')
  const [x, y] = [corner.x + corner.width / 2, corner.y + corner.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x - 20, y - 60, { steps: 6 })
  await page.mouse.move(x - 20, y - 120, { steps: 6 })
  await page.mouse.up()
  const reshaped = laid(page, 'acts')
  await page.keyboard.press('Enter')
  await reshaped
  await expect(page.getByText(/未归属\s*0 字/u)).toHaveCount(0)
  const found = await axe(page).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await page.keyboard.press('u')
  await unaccounted(page, 0)
  await expect(articles(page)).toHaveCount(now)
  await page.keyboard.press('u')
  await expect(articles(page)).toHaveCount(before)
  await expect.poll(() => ownersOf(page)).toBe(start)
})

test('by keys alone a zone is drawn, moved, resized, given corners, kept, and removed', async ({
  browser,
  ownNewsroom,
}) => {
  const page = await open(ownNewsroom, browser)
  await choose(page, 12)
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('Shift+J')
  await page.keyboard.press('f')
  await expect(facsimileOf(page)).toBeFocused()
  const polygon = shape(page).locator('polygon')
  const points = async () => (await polygon.getAttribute('points')) ?? ''
  const drawBar = bar(page, '画区域')
  await expect(drawBar).toContainText('里面有 3 行')
  const first = await points()
  await page.keyboard.press('ArrowRight')
  await expect.poll(points).not.toBe(first)
  await page.keyboard.press('ArrowLeft')
  await expect.poll(points).toBe(first)
  for (let times = 0; times < 12; times += 1) await page.keyboard.press('Shift+ArrowDown')
  await expect(drawBar).not.toContainText('里面有 3 行')
  await page.keyboard.press('c')
  await page.keyboard.press('a')
  await expect(shape(page).locator('[data-corner]')).toHaveCount(5)
  await page.keyboard.press('Backspace')
  await expect(shape(page).locator('[data-corner]')).toHaveCount(4)
  await page.keyboard.press('Escape')
  await expect(shape(page)).toHaveCount(0)

  await page.keyboard.press('f')
  await page.keyboard.press('2')
  await expect(drawBar).toContainText('稿件 2。')
  const made = laid(page, 'acts')
  await page.keyboard.press('Enter')
  await made
  await expect(shape(page)).toHaveCount(0)
  await page.reload()
  await expect(facsimileOf(page)).toHaveAttribute('data-ready', 'true')
  await unaccounted(page, 0)

  const removes = bar(page, '改区域').getByRole('button', { name: /去掉区域/u })
  await expect(async () => {
    await page.keyboard.press('l')
    await expect(removes).toBeVisible({ timeout: 200 })
  }).toPass({ intervals: [50] })
  const removed = laid(page, 'acts')
  await page.keyboard.press('Backspace')
  await removed
  await expect(shape(page)).toHaveCount(0)
})

test('a picture is cut for its caption by keys, and readers see it until the article is retracted', async ({
  browser,
  ownNewsroom,
}) => {
  const page = await open(ownNewsroom, browser)
  await choose(page, 6)
  await page.keyboard.press('Shift+F')
  await expect(page.getByText(/请先选定一行图片说明/u).first()).toBeVisible()
  const captioned = laid(page, 'acts')
  await page.keyboard.press('c')
  await captioned
  await expect(async () => {
    await page.keyboard.press('Shift+F')
    await expect(shape(page)).toHaveAttribute('data-drawing', 'picture', { timeout: 200 })
  }).toPass({ intervals: [50] })
  await page.keyboard.press('Shift+ArrowDown')
  await page.keyboard.press('ArrowDown')
  const cut = laid(page, 'acts')
  await page.keyboard.press('Enter')
  await cut
  const picture = page.locator('#article-1 figure img')
  await expect(picture).toBeVisible()
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(100)

  await page.locator('#article-1 a[href^="/desk/articles/"]').first().click()
  await expect(page.getByRole('region', { name: '从版面裁出的图片' }).getByRole('figure')).toBeVisible()
  const article = new URL(page.url()).pathname
  await take(ownNewsroom, browser, { person: 'corrector', article, step: '提交审稿', done: '审稿中' })
  await take(ownNewsroom, browser, { person: 'publisher', article, step: '审定', done: '已审定' })
  await take(ownNewsroom, browser, { person: 'publisher', article, step: '签发', done: '已发布' })
  await page.reload()
  const path = await page.locator('a[href*="/2019-09-19/"]').first().getAttribute('href')
  const reader = await browser.newContext({ baseURL: ownNewsroom.app.url, javaScriptEnabled: false })
  const published = await reader.newPage()
  await published.goto(path ?? '')
  const shown = published.locator('figure img')
  await expect(shown).toHaveAttribute('src', /\/api\/public-facsimiles\/.*\/cuts\//u)
  const src = (await shown.getAttribute('src')) ?? ''
  expect((await reader.request.get(src)).headers()['content-type']).toBe('image/webp')

  // What readers see stays as it was approved.
  await page.goBack()
  await expect(facsimileOf(page)).toHaveAttribute('data-ready', 'true')
  const removes = page.getByRole('button', { name: /去掉图片/u })
  await expect(async () => {
    await page.keyboard.press('l')
    await expect(removes).toBeVisible({ timeout: 200 })
  }).toPass({ intervals: [50] })
  await page.keyboard.press('Backspace')
  await expect(page.getByText(/已经发布过/u).first()).toBeVisible()

  const publisher = await ownNewsroom.enter(browser, 'publisher')
  await publisher.goto(article)
  await publisher.getByRole('button', { name: '撤稿', exact: true }).click()
  const dialog = publisher.getByRole('dialog')
  await dialog.getByRole('textbox').fill('重复刊登')
  await dialog.getByRole('button', { name: '撤稿', exact: true }).click()
  await expect(publisher.getByText('已撤稿').first()).toBeVisible()
  await expect.poll(async () => (await reader.request.get(src)).status()).toBe(404)
  expect((await reader.request.get(path ?? '')).status()).toBe(410)
})
