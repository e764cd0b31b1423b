import { axe } from './world/axe.ts'
import { bodyOf, openArticle, savedOf } from './world/articleScreen.ts'
import { expect, test } from './world/test.ts'
import { openPageScreen } from './world/pageScreen.ts'

test('an editor goes through the repairs by keys, rejects one and all of a kind, and takes it back', async ({
  browser,
  ownNewsroom,
}) => {
  const page = await ownNewsroom.enter(browser, 'editor')
  await openPageScreen(page)
  const panel = page.getByRole('region', { name: '自动修复' })
  // The keys work once the page runs.
  await expect(async () => {
    await page.keyboard.press('r')
    await expect(panel).toBeVisible({ timeout: 1000 })
  }).toPass()
  const place = panel.getByRole('group', { name: /^第/u })
  await expect(place).toHaveAccessibleName(/^第 1 处/u)
  await panel.getByRole('button', { name: /看哪一类/u }).click()
  await page.getByRole('option', { name: /^去掉空格/u }).click()
  const count = Number(/共 (\d+) 处/u.exec((await place.getAttribute('aria-label')) ?? '')?.[1])
  expect(count).toBeGreaterThan(1)
  await page.keyboard.press('.')
  await expect(place).toHaveAccessibleName(/^第 2 处/u)
  await expect(page.locator('li[data-chosen]')).toHaveCount(1)
  await expect(place.locator('del')).toHaveText('␣')
  await page.keyboard.press(',')
  await expect(place).toHaveAccessibleName(/^第 1 处/u)
  const found = await axe(page).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await page.keyboard.press('Backspace')
  await expect(place).toHaveAccessibleName(new RegExp(`共 ${count - 1} 处`, 'u'))
  await expect(panel.getByText('已不采用 1 处')).toBeVisible()
  await page.keyboard.press('Shift+Backspace')
  await expect(panel.getByText(`已不采用 ${count} 处`)).toBeVisible()
  await expect(panel.getByText('没有修复可看')).toBeVisible()
  await page.keyboard.press('u')
  await expect(panel.getByText('已不采用 1 处')).toBeVisible()
  await page.keyboard.press('u')
  await expect(place).toHaveAccessibleName(new RegExp(`共 ${count} 处`, 'u'))
})

test('a corrector undoes a repair of the text in the article, takes that back, and it is saved', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 6, { caret: 'Control+Home' })
  const text = await bodyOf(page).innerText()
  await page.getByRole('button', { name: '记录', exact: true }).click()
  await page.getByRole('tab', { name: /^修复/u }).click()
  const panel = page.getByRole('complementary', { name: '记录' })
  await panel.getByRole('button', { name: /看哪一类/u }).click()
  await page.getByRole('option', { name: /^折行接续/u }).click()
  const row = panel.getByRole('listitem').first()
  const paragraphs = bodyOf(page).locator(':scope > p')
  const count = await paragraphs.count()
  await row.getByRole('button', { name: '撤销这处修复' }).click()
  await expect(paragraphs).toHaveCount(count + 1)
  await expect(row).toContainText('已撤销')
  const found = await axe(page).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
  await row.getByRole('button', { name: '到正文此处' }).click()
  await page.keyboard.press('Control+z')
  await expect(paragraphs).toHaveCount(count)
  await expect(row.getByRole('button', { name: '撤销这处修复' })).toBeVisible()
  expect(await bodyOf(page).innerText()).toBe(text)
  await row.getByRole('button', { name: '撤销这处修复' }).click()
  await expect(paragraphs).toHaveCount(count + 1)
  await expect(savedOf(page)).toBeAttached()
  await page.reload()
  await expect(paragraphs).toHaveCount(count + 1)
})

test('a repair that made articles of lines leads from the article to itself on the page, where it is undone', async ({
  browser,
  ownNewsroom,
}) => {
  // Its own: what somebody has claimed and typed in is not laid anew.
  const page = await ownNewsroom.enter(browser, 'editor')
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').nth(6).click()
  await page.getByRole('button', { name: '记录', exact: true }).click()
  await page.getByRole('tab', { name: /^修复/u }).click()
  const made = page.getByRole('complementary', { name: '记录' }).getByRole('listitem')
  const row = made.filter({ has: page.getByRole('link', { name: '在版面上撤销' }) }).last()
  const rule = await row.locator('p span').first().innerText()
  const words = await row.locator('[data-content]').innerText()
  await row.getByRole('link', { name: '在版面上撤销' }).click()
  const panel = page.getByRole('region', { name: '自动修复' })
  const shown = panel.getByRole('group', { name: /^第/u })
  await expect(shown).toContainText(rule)
  expect(await shown.locator('p[data-content]').innerText()).toBe(words)
  const place = Number(/^第 (\d+) 处/u.exec((await shown.getAttribute('aria-label')) ?? '')?.[1])
  expect(place).toBeGreaterThan(1)
  // Undone, the next one comes to its place; not the first of the page.
  await page.keyboard.press('Backspace')
  await expect(panel.getByText('已不采用 1 处')).toBeVisible()
  await expect(shown).not.toHaveAccessibleName(/^第 1 处/u)
})
