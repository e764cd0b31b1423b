import { expect, test } from './world/newsroom.ts'

test('an editor mends a wrong split and sets a headline by keys alone, and takes it back', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'editor')
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/pages/"]').first().click()
  await expect(page.getByRole('toolbar')).toBeVisible()
  const articles = page.locator('[id^="article-"]')
  const count = await articles.count()
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  await press('j', 'j', 'j', 's')
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

test('a line is cut by keys, and no character of it is lost', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'editor')
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/pages/"]').first().click()
  await expect(page.getByRole('toolbar')).toBeVisible()
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
