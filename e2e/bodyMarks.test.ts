import { bodyOf, openArticle } from './world/articleScreen.ts'
import { expect, test } from './world/test.ts'

test('a printed error, a reading and an illegible place are marked by keys, kept, and seen as changes', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').nth(6).click()
  await bodyOf(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('度船澜□开。')
  await page.keyboard.press('Alt+b')
  await expect(page.getByText('请先在同一段内选中要标注的文字。')).toBeVisible()
  await page.keyboard.press('Control+Home')
  // The key comes before the browser has told of the selection.
  await page.evaluate(() => {
    for (const _ of [1, 2]) getSelection()?.modify('extend', 'forward', 'character')
    const key = { key: 'b', code: 'KeyB', altKey: true, bubbles: true, cancelable: true }
    document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', key))
  })
  const dialog = page.getByRole('dialog', { name: '原文有误' })
  await expect(dialog).toContainText('度船')
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Input.imeSetComposition', { text: 'du', selectionStart: 2, selectionEnd: 2 })
  await cdp.send('Input.insertText', { text: '渡船' })
  await expect(dialog.getByLabel('正字')).toHaveValue('渡船')
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(bodyOf(page).locator('[data-sic="渡船"]')).toHaveText('度船')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Alt+y')
  await expect(page.getByRole('dialog')).toContainText('澜')
  await page.keyboard.insertText('lán')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Alt+q')
  await expect(bodyOf(page).locator('[data-illegible]')).toHaveText('□')
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await page.reload()
  await expect(bodyOf(page).locator('[data-sic="渡船"]')).toHaveText('度船')
  await expect(bodyOf(page).locator('[data-ruby="lán"]')).toHaveText('澜')
  await page.keyboard.press('Alt+c')
  await expect(page.locator('ins').filter({ hasText: '度船〔渡船〕澜（lán）□〔?〕开。' })).toBeVisible()
})

test('what kind of paragraph it is is changed by keys alone, and typing goes on where it was', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 5, { caret: 'Control+Home' })
  await page.keyboard.press('Alt+u')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toHaveCount(0)
  await page.keyboard.insertText('渡')
  await page.keyboard.press('Alt+u')
  const subhead = page.getByRole('menuitem', { name: '小标题' })
  await expect(async () => {
    await page.keyboard.press('ArrowDown')
    await expect(subhead).toBeFocused({ timeout: 200 })
  }).toPass()
  await page.keyboard.press('Enter')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.insertText('口')
  await expect(bodyOf(page).getByRole('heading').first()).toHaveText(/^渡口/u)
})
