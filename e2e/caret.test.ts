import { bodyOf, openArticle } from './world/articleScreen.ts'
import { expect, test } from './world/newsroom.ts'

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
