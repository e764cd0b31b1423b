import { readFileSync } from 'node:fs'
import { axe } from './world/axe.ts'
import type { Locator, Page } from '@playwright/test'
import { expect, test } from './world/test.ts'
import { type Newsroom } from './world/newsroom.ts'
import { openPageScreen } from './world/pageScreen.ts'
import { startingPage } from './world/startingPage.ts'

/** A character that stands nowhere on the page. */
const misread = '囗'
const missedLine = '囗囗两地的来信一并登出，'

/** The starting page as another recogniser might have read it: one character of its first long line is wrong. */
function anotherReading(): { readonly text: string; readonly printed: string } {
  const lines = readFileSync(startingPage.file, 'utf8').split('\n')
  const at = lines.findIndex((line) => /^\p{Script=Han}{4}/u.test(line) && line.length > 8)
  const line = lines[at] ?? ''
  return { text: lines.with(at, `${line.slice(0, 3)}${misread}${line.slice(4)}`).join('\n'), printed: line[3] ?? '' }
}

/** The same with a line more in the middle of an article: the first recogniser missed it. */
function readingWithMore(): string {
  const lines = readFileSync(startingPage.file, 'utf8').split('\n')
  const at = lines.findIndex((line) => /^\p{Script=Han}{4}/u.test(line) && line.length > 8)
  return lines.toSpliced(at + 1, 0, missedLine).join('\n')
}

/** Gives the page's other reading at the desk. */
async function give(newsroom: Newsroom, browser: Parameters<Newsroom['enter']>[0], text: string): Promise<void> {
  const giving = await newsroom.enter(browser, 'editor')
  await giving.goto('/desk/imports')
  const chooser = giving.waitForEvent('filechooser')
  await giving.getByRole('button', { name: '选择文件', exact: true }).press('Enter')
  await (
    await chooser
  ).setFiles({ name: `${startingPage.date}-01.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) })
  await expect(giving.getByText(/这一期已经有了。这些文件将与原有的来稿文件并列/u)).toBeVisible()
  await giving.getByRole('button', { name: '导入', exact: true }).click()
  await expect(giving.getByText(/其中 1 版多了一份来稿文件/u)).toBeVisible({ timeout: 60_000 })
}

const openReadings = (page: Page, panel: Locator) =>
  expect(async () => {
    await page.keyboard.press('Shift+R')
    await expect(panel).toBeVisible({ timeout: 300 })
  }).toPass({ intervals: [100] })

async function openPage(newsroom: Newsroom, browser: Parameters<Newsroom['enter']>[0]): Promise<Page> {
  const page = await newsroom.enter(browser, 'editor')
  await page.setViewportSize({ width: 1440, height: 900 })
  await openPageScreen(page)
  return page
}

test('another file of the same page is given at the desk, and its reading taken over by keys and by mouse', async ({
  browser,
  ownNewsroom,
}) => {
  const { text, printed } = anotherReading()
  await give(ownNewsroom, browser, text)

  const page = await openPage(ownNewsroom, browser)
  const panel = page.getByRole('region', { name: '本版的另一份识读' })
  const changed = page.locator('[id^="article-"]').filter({ hasText: misread })
  await expect(changed).toHaveCount(0)
  await openReadings(page, panel)
  await expect(panel).toContainText('1 行不同')
  await expect(panel.locator('del')).toHaveText(printed)
  await expect(panel.locator('ins')).toHaveText(misread)
  const found = await axe(page).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  await page.keyboard.press('Enter')
  await expect(panel.getByText('已选取', { exact: true })).toBeVisible()
  await expect(page.locator('li[data-chosen]')).toContainText('读作')
  await expect(page.getByText(/未归属\s*0 字/u).first()).toBeVisible()
  await page.keyboard.press('Shift+R')
  await expect(changed).toHaveCount(1)

  await page.keyboard.press('u')
  await expect(changed).toHaveCount(0)
  await page.getByRole('button', { name: /另一份识读/u }).click()
  await panel.getByRole('button', { name: '全部选取' }).click()
  await expect(page.getByText(/1 行改按另一份读/u)).toBeVisible()
  await panel.getByRole('button', { name: '退回', exact: false }).first().click()
  await expect(page.getByText(/1 行恢复原来的读法/u)).toBeVisible()
})

test('a line that the first recogniser missed is added, goes to its article, and goes away when that is undone', async ({
  browser,
  ownNewsroom,
}) => {
  await give(ownNewsroom, browser, readingWithMore())
  const page = await openPage(ownNewsroom, browser)
  const panel = page.getByRole('region', { name: '本版的另一份识读' })
  const line = page.locator('li[id^="line-"]').filter({ hasText: missedLine })
  await openReadings(page, panel)
  await expect(panel).toContainText('只有另一份有的 1 行，已补入 0 行')
  await expect(panel.locator('ins')).toHaveText(missedLine)
  await expect(panel).toContainText(/第 \d+ 行之后.*将归入稿件 \d/su)
  await expect(line).toHaveCount(0)

  await page.keyboard.press('Enter')
  await expect(page.getByText(/补入 1 行：1 行归入稿件，0 行未归属/u)).toBeVisible()
  await expect(panel.getByText('已补入', { exact: true }).first()).toBeVisible()
  await expect(line).toContainText(`来自 ${startingPage.date}-01.txt`)
  await expect(page.locator('li[data-chosen]')).toContainText(missedLine)
  await expect(page.getByText(/未归属\s*0 字/u).first()).toBeVisible()
  const found = await axe(page).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])

  await page.keyboard.press('u')
  await expect(line).toHaveCount(0)
  await panel.getByText(/^只有另一份有的 1 行$/u).click()
  await panel.getByRole('button', { name: missedLine }).click()
  await panel.getByRole('button', { name: /补入全部 1 行/u }).click()
  await expect(line).toHaveCount(1)
  await panel.getByRole('button', { name: /撤出$/u }).click()
  await expect(page.getByText('1 行已从本版撤出。')).toBeVisible()
  await expect(line).toHaveCount(0)
})
