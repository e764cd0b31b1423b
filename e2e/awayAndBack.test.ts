import { expect, type CDPSession, type Page } from '@playwright/test'
import { bodyOf, openArticle, savedOf } from './world/articleScreen.ts'
import { test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeEach(async () => {
  newsroom = await openNewsroom()
})
test.afterEach(() => newsroom.close())

test.describe.configure({ timeout: 300_000 })

const statusOf = (page: Page, words: string) => page.getByRole('status').filter({ hasText: words })
const openedBy = async (
  browser: Parameters<Newsroom['enter']>[0],
  prepare?: (page: Page) => Promise<unknown>,
  caret = 'Control+End',
) => {
  const page = await newsroom.enter(browser, 'corrector')
  await prepare?.(page)
  await openArticle(page, 1, { caret })
  return page
}

/** Types with pauses too short to save in. */
async function type(page: Page, words: string): Promise<void> {
  for (const character of words) await page.keyboard.insertText(character)
}

/** The last character typed is there, once, after reloading, and nobody is asked to choose. */
async function expectKept(page: Page, words: string): Promise<void> {
  await expect(savedOf(page)).toBeAttached({ timeout: 40_000 })
  await page.reload()
  await expect(bodyOf(page)).toContainText(words, { timeout: 60_000 })
  expect((await bodyOf(page).innerText()).split(words)).toHaveLength(2)
  await expect(page.getByRole('button', { name: '全用我的' })).toHaveCount(0)
}

test('ten minutes without a network, typing all the while, and back', async ({ browser }) => {
  const page = await openedBy(browser, (opened) => opened.clock.install())
  await page.context().setOffline(true)
  await type(page, '断网之初')
  await expect(statusOf(page, '离线')).toBeAttached({ timeout: 30_000 })
  // The page's clock is turned on by ten minutes: every retry in them falls due, and fails.
  for (let minute = 1; minute <= 10; minute++) {
    await page.clock.fastForward('01:00')
    await type(page, '分')
    await expect(statusOf(page, '离线')).toBeAttached()
  }
  await page.context().setOffline(false)
  await page.clock.fastForward('00:20')
  await expectKept(page, `断网之初${'分'.repeat(10)}`)
})

const setLife = (cdp: CDPSession, state: 'frozen' | 'active') => cdp.send('Page.setWebLifecycleState', { state })

test('the lid is closed right after the last key, and opened again', async ({ browser }) => {
  const page = await openedBy(browser)
  const cdp = await page.context().newCDPSession(page)
  await type(page, '合上盖子之前')
  await setLife(cdp, 'frozen')
  await page.context().setOffline(true)
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  await setLife(cdp, 'active')
  await expect(bodyOf(page)).toContainText('合上盖子之前')
  await type(page, '打开之后')
  await expect(statusOf(page, '离线')).toBeAttached({ timeout: 30_000 })
  await page.context().setOffline(false)
  await expectKept(page, '合上盖子之前打开之后')
})

test('the lid is closed right after the last key, and the battery dies', async ({ browser }) => {
  const page = await openedBy(browser)
  const address = page.url()
  const cdp = await page.context().newCDPSession(page)
  await page.route('**/api/articles/*/draft', (route) => route.abort('internetdisconnected'))
  await type(page, '电池耗尽之前')
  await page.waitForTimeout(100)
  await setLife(cdp, 'frozen')
  await page.goto('chrome://crash').catch(() => undefined)
  const again = await page.context().newPage()
  await again.goto(address)
  await expect(bodyOf(again)).toContainText('电池耗尽之前')
  await expectKept(again, '电池耗尽之前')
})

test('a deploy while typing: the old page keeps all, says that it is old, and is new after reloading', async ({
  browser,
}) => {
  const page = await openedBy(browser)
  await type(page, '更新之前')
  await expect(savedOf(page)).toBeAttached()
  await newsroom.app.kill('SIGKILL')
  await type(page, '更新之中')
  await newsroom.app.restart({ GALLEY_BUILD: 'the-next-one' })
  const notice = page.getByRole('alert').filter({ hasText: 'Galley 已更新' })
  await expect(notice).toBeVisible({ timeout: 40_000 })
  await type(page, '更新之后')
  await expect(savedOf(page)).toBeAttached({ timeout: 40_000 })
  await type(page, '还没存')
  await notice.getByRole('button', { name: '重新载入' }).click()
  await expect(bodyOf(page)).toContainText('更新之前更新之中更新之后还没存')
  await expect(notice).toHaveCount(0)
  await expectKept(page, '更新之前更新之中更新之后还没存')
})

test('a save that arrives twice is written once', async ({ browser }) => {
  const page = await openedBy(browser)
  const versions: number[] = []
  await page.route('**/api/articles/*/draft', async (route) => {
    if (route.request().method() !== 'PUT') return route.fallback()
    const first = await route.fetch()
    const second = await route.fetch()
    for (const answer of [first, second])
      versions.push(((await answer.json()) as { ok: { version: number } }).ok.version)
    await route.fulfill({ response: second })
  })
  await type(page, '寄了两遍')
  await expect(savedOf(page)).toBeAttached()
  await page.unrouteAll({ behavior: 'wait' })
  expect(versions.length).toBeGreaterThan(1)
  expect(versions[0]).toBe(versions[1])
  await expectKept(page, '寄了两遍')
})

test('two people: what was taken over is a revision, what was typed unseen is offered, and both sides are merged', async ({
  browser,
}) => {
  const lin = await openedBy(browser, undefined, 'Control+Home')
  const address = lin.url()
  await type(lin, '林已保存。')
  await expect(savedOf(lin)).toBeAttached()
  const zhou = await newsroom.enter(browser, 'editor')
  await zhou.goto(address)
  await expect(zhou.getByText('Lin Corrector 已认领', { exact: true }).first()).toBeVisible()
  await lin.context().setOffline(true)
  await type(lin, '林离线写。')
  await zhou.getByRole('button', { name: '接手' }).click()
  await expect(bodyOf(zhou)).toBeVisible()
  await bodyOf(zhou).focus()
  await zhou.keyboard.press('Control+Home')
  await type(zhou, '周也写。')
  await zhou.keyboard.press('Control+End')
  await type(zhou, '周在文末。')
  await expect(savedOf(zhou)).toBeAttached()
  // What Lin had saved when it was taken over stands in the history.
  await zhou.goto(`${address}/history`)
  await expect(zhou.getByText(/接手/u).first()).toBeVisible()
  // Lin is told, and the text is kept here.
  await lin.context().setOffline(false)
  await expect(statusOf(lin, 'Zhou Editor')).toBeAttached({ timeout: 40_000 })
  await lin.reload()
  await expect(lin.getByRole('alert').filter({ hasText: '留有您在本稿未保存的文字' })).toBeVisible()
  await zhou.goto(address)
  await zhou.getByRole('button', { name: '取消认领' }).click()
  await expect(zhou.getByRole('button', { name: '认领', exact: true })).toBeVisible()
  await lin.reload()
  const conflict = lin.getByRole('region', { name: '这篇稿件同时在别处被改动' })
  await expect(conflict).toContainText('林离线写。')
  await expect(conflict).toContainText('周也写。')
  await expect(conflict).not.toContainText('周在文末。')
  await conflict.getByRole('radio', { name: '我的' }).first().check()
  await conflict.getByRole('button', { name: '按所选合并' }).click()
  await expect(bodyOf(lin)).toContainText('林离线写。')
  await expect(bodyOf(lin)).not.toContainText('周也写。')
  await expect(bodyOf(lin)).toContainText('周在文末。')
  await expect(savedOf(lin)).toBeAttached()
  await lin.reload()
  await expect(bodyOf(lin)).toContainText('林已保存。林离线写。')
  await expect(bodyOf(lin)).toContainText('周在文末。')
})
