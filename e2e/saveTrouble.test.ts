import type { Page, Route } from '@playwright/test'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterEach(async ({ browser }) => {
  await Promise.all(browser.contexts().map((context) => context.close()))
})
test.afterAll(() => newsroom.close())
test.describe.configure({ mode: 'serial' })

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' })
const draft = '**/api/articles/*/draft'

async function openArticle(page: Page, index: number): Promise<void> {
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').nth(index).click()
  await bodyOf(page).focus()
  await page.keyboard.press('Control+End')
}

/** Does something else with the next saves, as often as named; then lets them through. */
async function meddle(page: Page, times: number, how: (route: Route) => Promise<void>): Promise<() => number> {
  let met = 0
  await page.route(draft, async (route) => {
    if (route.request().method() !== 'PUT' || met >= times) return route.fallback()
    met += 1
    return how(route)
  })
  return () => met
}

/** What was typed is in the body once, now and after reloading, with nobody asked to choose. */
async function expectKeptOnce(page: Page, words: string): Promise<void> {
  await expect(saved(page)).toBeAttached({ timeout: 30_000 })
  await page.reload()
  await expect(bodyOf(page)).toContainText(words)
  expect((await bodyOf(page).innerText()).split(words)).toHaveLength(2)
  await expect(page.getByRole('button', { name: '全用我的' })).toHaveCount(0)
}

test('a server that fails to save is asked again, and says so meanwhile', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  const met = await meddle(page, 3, (route) => route.fulfill({ status: 500, body: '<h1>502 Bad Gateway</h1>' }))
  await page.keyboard.insertText('五百错误之后还在')
  await expect(page.getByRole('status').filter({ hasText: '离线，已留在本机' })).toBeAttached()
  await expectKeptOnce(page, '五百错误之后还在')
  expect(met()).toBe(3)
})

test('a slow server does not stop the typing, and gets all of it', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  await meddle(page, 2, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 2_500))
    await route.continue()
  })
  for (const character of '慢吞吞的服务器也收得齐') {
    await page.keyboard.insertText(character)
    await page.waitForTimeout(150)
  }
  await expect(page.getByText('正在保存…').first()).toBeVisible()
  await expectKeptOnce(page, '慢吞吞的服务器也收得齐')
})

test('a save whose answer was lost is sent again, and counts once', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  const met = await meddle(page, 2, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
  await page.keyboard.insertText('回音丢了两次')
  await expectKeptOnce(page, '回音丢了两次')
  expect(met()).toBe(2)
})

test('a device without room says so, and the server still gets the text', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  const cdp = await page.context().newCDPSession(page)
  await openArticle(page, 1)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: newsroom.app.url, quotaSize: 1 })
  await page.keyboard.insertText('本机已满')
  await expect(page.getByText('这台设备没有空间暂存文字').first()).toBeAttached()
  await expectKeptOnce(page, '本机已满')
})

test('keys lead to the next article and back', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  const here = page.url()
  await page.keyboard.press('Alt+PageDown')
  await expect(page).not.toHaveURL(here)
  await expect(bodyOf(page)).toBeVisible()
  await page.keyboard.press('Alt+PageUp')
  await expect(page).toHaveURL(here)
})

test('text pasted from another article comes as text, without that article’s lines', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openArticle(page, 1)
  await page.keyboard.insertText('甲篇末尾的一句。')
  await expect(page.getByText('正在保存…').first()).toBeVisible()
  await expect(saved(page)).toBeAttached()
  await page.keyboard.press('Shift+Home')
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toContain('甲篇末尾的一句。')
  await page.keyboard.press('Control+C')
  await openArticle(page, 2)
  await page.keyboard.press('Control+V')
  await expect(bodyOf(page)).toContainText('甲篇末尾的一句。')
  await expectKeptOnce(page, '甲篇末尾的一句。')
})

test('a submission is withdrawn by who made it, and typed on', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 3)
  await page.getByRole('button', { name: '提交审稿', exact: true }).click()
  await expect(page.getByText('审稿中').first()).toBeVisible()
  await page.getByRole('button', { name: '撤回', exact: true }).click()
  await expect(page.getByText('校对中').first()).toBeVisible()
  await bodyOf(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('撤回后再改')
  await expectKeptOnce(page, '撤回后再改')
})
