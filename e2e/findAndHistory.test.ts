import type { Page } from '@playwright/test'
import { expect, test } from './world/test.ts'

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

test('any two states are compared, by character and by structure; spaces and widths can be left out', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openWith(page, 6, '甲，１２月 ')
  await nameVersion(page, '初稿')
  await bodyOf(page).focus()
  await page.keyboard.press('Control+Home')
  for (const keys of ['ArrowRight', 'ArrowRight', 'Delete', 'Delete']) await page.keyboard.press(keys)
  await page.keyboard.insertText('12')
  await page.keyboard.press('Enter')
  await nameVersion(page, '再稿')
  await page.getByRole('button', { name: '记录', exact: true }).click()
  await page.getByRole('link', { name: '全部版本与比较' }).click()
  await expect(page.getByText('再稿')).toBeVisible()
  await page.getByRole('link', { name: '以第 2 版为旧' }).click()
  await page.getByRole('link', { name: '以第 3 版为新' }).click()
  await expect(page.getByRole('list', { name: '结构改动' })).toContainText('拆出 1 段')
  const widened = page.locator('del').filter({ hasText: '１２' })
  await expect(widened).toBeVisible()
  await page.getByRole('button', { name: '不看空格和全半角' }).click()
  await expect(widened).toHaveCount(0)
})

async function nameVersion(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: '全部步骤' }).click()
  await page.getByRole('button', { name: '存为命名版本' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: '存为命名版本' }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
}
