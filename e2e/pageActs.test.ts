import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './world/test.ts'
import { type Newsroom } from './world/newsroom.ts'
import { openPageScreen } from './world/pageScreen.ts'
import { publication } from './world/people.ts'

/** Three pages that no rule can read right: what tells is known to people alone. */
async function importPages(newsroom: Newsroom): Promise<void> {
  const folder = path.join(__dirname, 'pages', 'wrong')
  const ran = await newsroom.galley(['import', '--publication', publication.slug, '--date', '2018-05-04', folder])
  if (ran.code !== 0) throw new Error(ran.told + ran.out)
}

const open = (page: Page, label: string): Promise<void> =>
  openPageScreen(page, { issue: /2018/u, label: new RegExp(label, 'u') })

/** Goes down by j until the line is chosen. */
async function choose(page: Page, ordinal: number): Promise<void> {
  const chosen = page.locator(`#line-${ordinal}[data-chosen]`)
  await expect(async () => {
    if ((await chosen.count()) === 0) await page.keyboard.press('j')
    await expect(chosen).toHaveCount(1, { timeout: 250 })
  }).toPass({ intervals: [50] })
}

const card = (page: Page, number: number) => page.locator(`#article-${number}`)
const complete = (page: Page) => expect(page.getByText(/未归属\s*0 字/u).first()).toBeVisible()

test('an editor mends a wrong split and sets a headline by keys alone, and takes it back', async ({
  browser,
  ownNewsroom,
}) => {
  const page = await ownNewsroom.enter(browser, 'editor')
  await openPageScreen(page)
  const articles = page.locator('[id^="article-"]')
  const count = await articles.count()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  // The keys work once the page runs.
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('li[data-chosen]')).toHaveCount(1, { timeout: 1000 })
  }).toPass()
  await press('j', 'j', 's')
  await expect(articles).toHaveCount(count + 1)
  await press('m')
  await expect(articles).toHaveCount(count)
  await press('k', 'k', 'h')
  await expect(page.locator('[aria-current] .font-bold')).toHaveCount(1)
  await press('u')
  await expect(page.locator('[aria-current] .font-bold')).toHaveCount(0)
  await press('u')
  await expect(articles).toHaveCount(count + 1)
  await press('u')
  await expect(articles).toHaveCount(count)
  await expect(page.getByText(/未归属\s*0 字/u).first()).toBeVisible()
})

test('a line is cut by keys, and no character of it is lost', async ({ browser, ownNewsroom }) => {
  const page = await ownNewsroom.enter(browser, 'editor')
  await openPageScreen(page)
  const cut = page.waitForResponse((answer) => answer.url().endsWith('/acts') && answer.ok())
  // The keys work once the page runs.
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page.locator('li[data-chosen]')).toHaveCount(1, { timeout: 500 })
  }).toPass()
  await page.keyboard.press('e')
  await page.keyboard.press('v')
  const field = page.getByRole('dialog').getByRole('textbox')
  await expect(field).toBeFocused()
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await cut
  await expect(field).toHaveCount(0)
  await expect(page.getByText(/未归属\s*0 字/u).first()).toBeVisible()
})

test('by keys alone a wrong split, a wrong headline and a lost caption are put right', async ({
  browser,
  newsroom,
}) => {
  await importPages(newsroom)
  const page = await newsroom.enter(browser, 'editor')
  const cards = page.locator('[id^="article-"]')

  await open(page, '01')
  await expect(cards).toHaveCount(1)
  await choose(page, 8)
  await page.keyboard.press('s')
  await expect(cards).toHaveCount(2)
  await expect(card(page, 2)).toContainText('西岸渡口')
  await complete(page)

  await open(page, '02')
  await expect(card(page, 1)).toContainText('等来一场好雨')
  await choose(page, 5)
  await page.keyboard.press('2')
  await expect(card(page, 2)).toContainText('等来一场好雨')
  await expect(card(page, 1)).not.toContainText('等来一场好雨')
  await complete(page)

  await open(page, '03')
  await expect(card(page, 1)).not.toContainText('图片说明')
  await choose(page, 7)
  await page.keyboard.press('c')
  await expect(card(page, 1)).toContainText('图片说明')
  await complete(page)
  await page.reload()
  await expect(card(page, 1)).toContainText('图片说明')
})

test('a page is assembled again from the desk, and what a person laid stays', async ({ browser, newsroom }) => {
  await importPages(newsroom)
  const page = await newsroom.enter(browser, 'editor')
  await open(page, '03')
  await choose(page, 4)
  const laid = page.waitForResponse((answer) => answer.url().endsWith('/acts') && answer.ok())
  await page.keyboard.press('p')
  await laid
  const ends = card(page, 1).locator('summary > span').first().locator('> span')
  await expect(ends).toHaveCount(4)
  await page.getByRole('button', { name: /重新组稿/u }).click()
  await expect(page.getByText(/已重新组稿：没有变化；1 篇有人处理过，没有动/u)).toBeVisible()
  await expect(ends).toHaveCount(4)
})
