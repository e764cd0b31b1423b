import type { CDPSession, Page } from '@playwright/test'

/** The body, where it can be typed in. */
export const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

/** Says that the server has everything. */
export const savedOf = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' })

/** Opens the n-th article of the issue whose name matches and puts the caret at the end of its body, or its start. */
export async function openArticle(
  page: Page,
  index: number,
  { issue = /2019/u, caret = 'Control+End' }: { readonly issue?: RegExp; readonly caret?: string } = {},
): Promise<void> {
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: issue }).first().click()
  await page.locator('a[href^="/desk/articles/"]').nth(index).click()
  await bodyOf(page).focus()
  await page.keyboard.press(caret)
}

/** Shows a reading of an input method that is not chosen yet. */
export const compose = (cdp: CDPSession, text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

/** Types through an input method: readings, one after the other, then the words that are chosen. */
export async function typeByInputMethod(cdp: CDPSession, readings: readonly string[], words: string): Promise<void> {
  for (const reading of readings) await compose(cdp, reading)
  await cdp.send('Input.insertText', { text: words })
}
