import type { Page } from '@playwright/test'
import { bodyOf, openArticle, savedOf } from './world/articleScreen.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterAll(() => newsroom.close())
test.describe.configure({ mode: 'serial' })

const draft = '**/api/articles/*/draft'
const left = (page: Page) => page.getByRole('status').filter({ hasText: '只在这台设备上' })

/** Answers saves, after a while, as a server that is restarted; gives what lets them through again. */
async function failSaves(page: Page): Promise<() => Promise<void>> {
  await page.route(draft, async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback()
    await new Promise((resolve) => setTimeout(resolve, 400))
    await route.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' }).catch(() => undefined)
  })
  return () => page.unroute(draft)
}

test('what is typed right before the way to the next article is saved, and nobody is told of a loss', async ({
  browser,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  const here = page.url()
  await page.keyboard.insertText('走得急也留得住。')
  await page.keyboard.press('Alt+PageDown')
  await expect(page).not.toHaveURL(here)
  await expect(bodyOf(page)).toBeVisible()
  await page.keyboard.press('Alt+PageUp')
  await expect(page).toHaveURL(here)
  await expect(bodyOf(page)).toContainText('走得急也留得住。')
  await expect(page.getByText('已经恢复')).toHaveCount(0)
  await page.goBack()
  await page.goBack()
  await expect(page).toHaveURL(here)
  await expect(bodyOf(page)).toContainText('走得急也留得住。')
})

test('a save that fails while the person types on is tried again by itself', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  const letThrough = await failSaves(page)
  await page.keyboard.insertText('服务器')
  const asked = await page.waitForRequest((request) => request.method() === 'PUT')
  await page.keyboard.insertText('重启了')
  await asked.response()
  await expect(page.getByRole('status').filter({ hasText: '离线，已留在本机' })).toBeAttached()
  await letThrough()
  await expect(savedOf(page)).toBeAttached()
  await page.reload()
  await expect(bodyOf(page)).toContainText('服务器重启了')
})

test('text that was left behind unsaved is named on every screen of the desk until the server has it', async ({
  browser,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  const here = page.url()
  const letThrough = await failSaves(page)
  await page.keyboard.insertText('留在后面的一句。')
  await page.keyboard.press('Alt+PageDown')
  await expect(page).not.toHaveURL(here)
  await expect(left(page)).toContainText('有 1 篇稿件的文字只在这台设备上')
  await page.getByRole('link', { name: '期次', exact: true }).click()
  await expect(left(page)).toBeVisible()
  await letThrough()
  await expect(left(page)).toHaveCount(0, { timeout: 40_000 })
  await page.goto(here)
  await expect(bodyOf(page)).toContainText('留在后面的一句。')
  await expect(page.getByText('已经恢复')).toHaveCount(0)
})

test('text that stands nowhere but on the screen is not left without a question', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  const cdp = await page.context().newCDPSession(page)
  await openArticle(page, 1)
  const letThrough = await failSaves(page)
  await cdp.send('Storage.overrideQuotaForOrigin', { origin: newsroom.app.url, quotaSize: 1 })
  await page.keyboard.type('nowhere')
  await expect(page.getByText('这台设备没有空间暂存文字').first()).toBeAttached()
  const asked = page.waitForEvent('dialog')
  const closing = page.close({ runBeforeUnload: true })
  const question = await asked
  expect(question.type()).toBe('beforeunload')
  await question.dismiss()
  await closing
  await letThrough()
  await expect(savedOf(page)).toBeAttached({ timeout: 40_000 })
  await expect(bodyOf(page)).toContainText('nowhere')
})
