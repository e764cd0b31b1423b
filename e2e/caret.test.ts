import { bodyOf, openArticle } from './world/articleScreen.ts'
import { expect, test } from './world/test.ts'

test('the text’s ends are reached by key right after the focus, and what is typed stands there', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 0)
  const body = bodyOf(page)
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('末')
  // As quickly as keys can come: a browser that sets the caret back to the start by itself does it in that time.
  await body.blur()
  await body.focus()
  await page.keyboard.press('Control+Home')
  await page.waitForTimeout(50)
  await page.keyboard.insertText('首')
  await expect(body).toHaveText(/^首.*末$/su)
  await page.keyboard.press('Control+Shift+End')
  await page.keyboard.press('Delete')
  await expect(body).toHaveText('首')
})

test('what is chosen by key the moment the text gets its focus back begins where the caret was', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 4, { caret: 'Control+Home' })
  const body = bodyOf(page)
  await page.keyboard.insertText('渡船澜开。')
  await page.keyboard.press('Control+Home')
  for (const _ of '渡船') await page.keyboard.press('ArrowRight')
  await page.getByRole('textbox', { name: '主题', exact: true }).focus()
  // As a dialog gives it back, and the next key in the same moment.
  const chosen = await body.evaluate((text: HTMLElement) => {
    text.focus()
    getSelection()?.modify('extend', 'forward', 'character')
    return getSelection()?.toString()
  })
  expect(chosen).toBe('澜')
  await page.keyboard.press('Alt+y')
  await expect(page.getByRole('dialog', { name: '注音' })).toContainText('澜')
})

test('what is typed right behind a key that gives the caret back to the text stands in it, however slow the screen', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  // A screen that draws a frame every half second.
  await page.addInitScript(() => {
    window.requestAnimationFrame = (then) => window.setTimeout(() => then(performance.now()), 500)
    window.cancelAnimationFrame = (frame) => clearTimeout(frame)
  })
  await openArticle(page, 1)
  const body = bodyOf(page)
  await body.focus()
  await page.keyboard.press('Control+End')

  await page.keyboard.press('Alt+g')
  await expect(page.getByRole('search')).toBeVisible()
  await page.keyboard.press('Escape')
  await page.keyboard.insertText('寻')
  await expect(body).toHaveText(/寻$/u)

  await page.keyboard.press('F6')
  await expect(body).not.toBeFocused()
  await page.keyboard.press('F6')
  await page.keyboard.insertText('栏')
  await expect(body).toHaveText(/寻栏$/u)

  await page.getByRole('button', { name: '加粗' }).click()
  await page.keyboard.insertText('粗')
  await expect(body).toHaveText(/寻栏粗$/u)
})
