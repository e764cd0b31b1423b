import type { Page } from '@playwright/test'
import { expect, test } from './world/newsroom.ts'

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

async function openWith(page: Page, index: number, sentence: string): Promise<void> {
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').nth(index).click()
  await bodyOf(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText(sentence)
}

test('find and replace by keys, with width and script folded, undone in one step', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openWith(page, 4, '甲９乙公園，甲9乙公园。')
  await page.keyboard.press('Alt+g')
  await page.keyboard.insertText('甲9乙公园')
  const bar = page.getByRole('search', { name: '查找与替换' })
  await expect(bar).toContainText('找到 1 处')
  await bar.getByLabel('不分简繁').check()
  await expect(bar).toContainText('找到 2 处')
  await bar.getByLabel('替换为').fill('丙')
  await page.keyboard.press('Alt+k')
  await expect(bodyOf(page)).toContainText('丙，丙。')
  await bar.getByLabel('查找', { exact: true }).focus()
  await page.keyboard.press('Escape')
  await expect(bar).toHaveCount(0)
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toContainText('甲９乙公園，甲9乙公园。')
})

test('the history compares two states, and an old one becomes a new revision', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openWith(page, 5, '（校对补记）')
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await page.getByRole('button', { name: '记录', exact: true }).click()
  await page.getByRole('link', { name: '全部版本与比较' }).click()
  await expect(page).toHaveURL(/\/history/u)
  await expect(page.getByRole('paragraph').locator('ins').filter({ hasText: '（校对补记）' })).toBeVisible()
  await page.keyboard.press('F8')
  await expect(page.getByRole('status').filter({ hasText: '第 1 处，共 1 处' })).toBeVisible()
  await page.getByRole('button', { name: '恢复第 1 版' }).click()
  await expect(bodyOf(page)).toBeVisible()
  await expect(bodyOf(page)).not.toContainText('（校对补记）')
})
