import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { expect, test, type Newsroom } from './world/newsroom.ts'
import { printPage } from './world/printedPage.ts'

const viewer = (page: Page) => page.getByRole('application', { name: /版面图/u })
const shape = (page: Page) => viewer(page).locator('[data-drawing]')
const bar = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const articles = (page: Page) => page.locator('[id^="article-"]')
const unaccounted = (page: Page, count: number) =>
  expect(page.getByText(new RegExp(`未归属\\s*${count} 字`, 'u')).first()).toBeVisible()

async function open(newsroom: Newsroom, browser: Parameters<Newsroom['enter']>[0]): Promise<Page> {
  await printPage(newsroom)
  const page = await newsroom.enter(browser, 'editor')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/desk/issues')
  await page
    .getByRole('link', { name: /9\s*月\s*19/u })
    .first()
    .click()
  await page.locator('a[href^="/desk/pages/"]').first().click()
  await expect(viewer(page)).toHaveAttribute('data-ready', 'true')
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
  await expect(viewer(page)).toBeFocused()
  const image = await viewer(page).boundingBox()
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
  await expect(articles(page)).toHaveCount(before + 1)
  await expect(shape(page)).toHaveCount(0)
  await unaccounted(page, 0)

  // The new zone is the last article's; its lower right corner is pulled up.
  await page.getByRole('button', { name: /改区域/u }).click()
  const drawn = viewer(page).locator('[data-zone]').last()
  const last = String(before + 1)
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
  const found = await new AxeBuilder({ page }).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await page.keyboard.press('u')
  await unaccounted(page, 0)
  await expect(articles(page)).toHaveCount(before + 1)
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
  await expect(viewer(page)).toBeFocused()
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
  await expect(viewer(page)).toHaveAttribute('data-ready', 'true')
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
