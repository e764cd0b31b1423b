import type { Page } from '@playwright/test'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeEach(async () => {
  newsroom = await openNewsroom()
})
test.afterEach(() => newsroom.close())

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

/** Opens the n-th article of the only issue and puts the caret at the end of its body. */
async function openArticle(page: Page, index = 1): Promise<void> {
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').nth(index).click()
  await bodyOf(page).focus()
  await page.keyboard.press('Control+End')
}

const typed = '春风又绿江南岸明月何时照我还山重水复疑无路柳暗花明又一村'

test('a server killed while typing loses no character', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page)
  for (const [at, character] of [...typed].entries()) {
    await page.keyboard.insertText(character)
    if (at === 9) await newsroom.app.kill('SIGKILL')
    await page.waitForTimeout(40)
  }
  await expect(page.getByRole('status').filter({ hasText: '离线' })).toBeAttached({ timeout: 20_000 })
  await newsroom.app.restart()
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached({ timeout: 80_000 })
  await page.reload()
  await expect(bodyOf(page)).toContainText(typed)
})

test('a tab killed just after the last key, with the server gone too, loses no character', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page)
  const address = page.url()
  await newsroom.app.kill('SIGKILL')
  for (const character of typed) await page.keyboard.insertText(character)
  await page.waitForTimeout(100)
  await page.goto('chrome://crash').catch(() => undefined)
  await newsroom.app.restart()
  const again = await page.context().newPage()
  await again.goto(address)
  await expect(bodyOf(again)).toContainText(typed)
  await expect(again.getByRole('status').filter({ hasText: '已保存' })).toBeAttached({ timeout: 30_000 })
})

test('two tabs of one person take over from each other without a false conflict', async ({ browser }) => {
  const first = await newsroom.enter(browser, 'corrector')
  await openArticle(first)
  const second = await first.context().newPage()
  await second.goto(first.url())
  await expect(bodyOf(second)).toBeVisible()
  await first.bringToFront()
  await first.keyboard.insertText('甲窗所写')
  await expect(first.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await second.bringToFront()
  await expect(bodyOf(second)).toContainText('甲窗所写')
  await bodyOf(second).focus()
  await second.keyboard.press('Control+End')
  await second.keyboard.insertText('乙窗所写')
  await expect(second.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await expect(bodyOf(first)).toContainText('甲窗所写乙窗所写')
})

test('two tabs that are typed into before either is saved keep both texts', async ({ browser }) => {
  const first = await newsroom.enter(browser, 'corrector')
  await openArticle(first)
  const second = await first.context().newPage()
  await second.goto(first.url())
  await bodyOf(second).focus()
  await second.keyboard.press('Control+Home')
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  let saves = 0
  await first.context().route('**/api/articles/*/draft', async (route) => {
    if (route.request().method() === 'PUT') saves += 1
    await held
    await route.continue()
  })
  await first.keyboard.insertText('甲窗句末')
  await second.keyboard.insertText('乙窗句首')
  await expect.poll(() => saves, { timeout: 20_000 }).toBe(2)
  letThrough()
  // What cannot be put together by itself, the person is asked about.
  const choice = (page: Page) => page.getByRole('button', { name: '两边都用', exact: true })
  const both = async (page: Page): Promise<void> => {
    if (await choice(page).isVisible()) await choice(page).click()
    await expect(bodyOf(page)).toContainText('甲窗句末', { timeout: 1_000 })
    await expect(bodyOf(page)).toContainText('乙窗句首', { timeout: 1_000 })
  }
  for (const page of [first, second]) {
    await expect(() => both(page)).toPass({ timeout: 40_000 })
    await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  }
  await first.reload()
  await expect(() => both(first)).toPass()
})

test('a stale save is refused, and the typed text is still there', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page)
  await page.keyboard.insertText('先存一次')
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  const id = page.url().split('/').at(-1) ?? ''
  const now = (await (await page.request.get(`/api/articles/${id}/draft`)).json()) as { ok?: { version: number } }
  const version = now.ok?.version ?? 0
  const content = (now.ok as unknown as { content: object }).content
  const save = (saveKey: string, kicker: string) =>
    page.request.put(`/api/articles/${id}/draft`, {
      data: { version, saveKey, content: { ...content, kicker } },
      headers: { origin: newsroom.app.url },
    })
  const [one, two] = await Promise.all([save('save-key-number-1', '甲'), save('save-key-number-2', '乙')])
  expect([one?.status(), two?.status()].sort()).toEqual([200, 409])
})

test('text that comes through an input method is exact, at once and after reloading', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page)
  const cdp = await page.context().newCDPSession(page)
  for (const text of ['zhong', 'zhongguo', '中国']) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(300)
  }
  await cdp.send('Input.insertText', { text: '中国渡口' })
  await page.keyboard.insertText('，完')
  await expect(bodyOf(page)).toContainText('中国渡口，完')
  expect(await bodyOf(page).innerText()).not.toContain('zhong')
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await page.reload()
  await expect(bodyOf(page)).toContainText('中国渡口，完')
})

test('a session that ends while typing: sign in over the page and go on', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page)
  await page.context().clearCookies()
  await page.keyboard.insertText('会话已断仍在写')
  const dialog = page.getByRole('dialog', { name: '请重新登录' })
  await expect(dialog).toBeVisible({ timeout: 30_000 })
  await dialog.getByLabel('用户名', { exact: true }).fill('lin')
  await dialog.getByLabel('密码', { exact: true }).fill('carp-lantern-ferry-9')
  await dialog.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached({ timeout: 30_000 })
  await page.reload()
  await expect(bodyOf(page)).toContainText('会话已断仍在写')
})
