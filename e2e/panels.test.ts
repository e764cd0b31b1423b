import { axe } from './world/axe.ts'
import type { Page } from '@playwright/test'
import { bindings } from '../editor/keys/bindings.ts'
import { bodyOf, openArticle } from './world/articleScreen.ts'
import { expect, test } from './world/test.ts'
import { readDraft } from './world/readDraft.ts'

const draft = '**/api/articles/*/draft'

/** How each panel, bar and dialog of the Article screen is opened, and what shows that it is. */
const opened: readonly (readonly [
  name: string,
  open: (page: Page) => Promise<void>,
  shown: (page: Page) => unknown,
])[] = [
  ['find', (page) => page.keyboard.press(bindings.find), (page) => expect(page.getByRole('search')).toBeVisible()],
  ['a remark', (page) => page.keyboard.press(bindings.comment), (page) => tab(page, /^批注/u)],
  ['the history', (page) => choose(page, /^历史/u), (page) => tab(page, /^历史/u)],
  ['the repairs', (page) => choose(page, /^修复/u), (page) => tab(page, /^修复/u)],
  ['the print through the text', (page) => page.keyboard.press(bindings.showPrint), overlay],
  ['the text as received', (page) => page.keyboard.press(bindings.showReceived), overlay],
  ['what changed', (page) => page.keyboard.press(bindings.compare), overlay],
  ['the keys', (page) => page.getByRole('button', { name: '快捷键' }).click(), dialog],
  ['all steps', (page) => page.getByRole('button', { name: '全部步骤' }).click(), dialog],
  [
    'a byline',
    (page) => page.getByRole('button', { name: '添加署名' }).click(),
    (page) => expect(page.getByRole('textbox', { name: '姓名' })).toBeVisible(),
  ],
  ['a suspect', showSuspect, (page) => expect(page.locator('.galley-suspect[data-current]').first()).toBeVisible()],
  ['a reading', (page) => page.keyboard.press(bindings.ruby), dialog],
  ['a name for the version', nameVersion, dialog],
  ['signing in again', (page) => failSave(page, 401, { refused: 'notSignedIn' }), dialog],
  ['no room and no server', (page) => failSave(page, 503, {}), (page) => saving(page, '离线，已留在本机')],
  [
    'a choice between two texts',
    conflict,
    (page) => expect(page.getByRole('button', { name: '全用我的' })).toBeVisible(),
  ],
]

const saving = (page: Page, words: string) => expect(page.getByRole('status').filter({ hasText: words })).toBeAttached()

async function overlay(page: Page): Promise<void> {
  await expect(page.locator('[data-overlay]')).toBeVisible()
}
async function showSuspect(page: Page): Promise<void> {
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('，，')
  await expect(page.locator('.galley-suspect').last()).toBeAttached()
  await page.keyboard.press(bindings.nextSuspect)
}
async function nameVersion(page: Page): Promise<void> {
  await page.getByRole('button', { name: '全部步骤' }).click()
  await page.getByRole('button', { name: '存为命名版本' }).click()
}
/** Answers the saves from now on, and types. */
async function failSave(page: Page, status: number, body: object): Promise<void> {
  await page.route(draft, (route) =>
    route.request().method() === 'PUT' ? route.fulfill({ status, json: body }) : route.fallback(),
  )
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('乙')
}
async function conflict(page: Page): Promise<void> {
  const held = await readDraft(page, page.url().split('/').at(-1) ?? '')
  const [first, ...rest] = held.content.body.content
  const theirs = { ...first, content: [{ type: 'text', text: '别人改过的一段。' }] }
  const body = { ...held.content.body, content: [theirs, ...rest] }
  const updatedBy = { userId: 'x', displayName: '别人' }
  const now = { version: held.version + 1, content: { ...held.content, body }, updatedBy }
  await page.keyboard.press('Control+Home')
  await failSave(page, 409, { refused: 'staleSave', now })
}

async function dialog(page: Page): Promise<void> {
  await expect(page.getByRole('dialog')).toBeVisible()
}
async function choose(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('button', { name: '记录', exact: true }).click()
  await page.getByRole('tab', { name }).click()
}
const tab = (page: Page, name: RegExp) =>
  expect(page.getByRole('tab', { name })).toHaveAttribute('aria-selected', 'true')

for (const [scheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const)
  test(`axe finds nothing with each panel open, ${scheme}, ${width} pixels wide`, async ({ browser, newsroom }) => {
    test.setTimeout(600_000)
    const page = await newsroom.enter(browser, 'corrector')
    await page.emulateMedia({ colorScheme: scheme })
    // High enough that no button is cut by the edge of a pane: what is half out of sight is too small a target to axe.
    await page.setViewportSize({ width, height: 1200 })
    await openArticle(page, 0, { caret: 'Control+Home' })
    const address = page.url()
    for (const [name, open, shown] of opened) {
      if (width < 640 && name === 'the keys') continue
      await page.unroute(draft)
      await page.goto(address)
      await bodyOf(page).focus()
      await page.keyboard.press('Shift+ArrowRight')
      await open(page)
      await shown(page)
      const { violations } = await axe(page).analyze()
      const told = violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html }) => html)])
      expect.soft(told, name).toEqual([])
    }
  })
