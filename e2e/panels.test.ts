import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { bindings } from '../editor/keys/bindings.ts'
import { bodyOf, openArticle } from './world/articleScreen.ts'
import { expect, test } from './world/newsroom.ts'

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
  ['the print through the text', (page) => page.keyboard.press(bindings.showPrint), () => undefined],
  ['the text as received', (page) => page.keyboard.press(bindings.showReceived), () => undefined],
  ['what changed', (page) => page.keyboard.press(bindings.compare), () => undefined],
  ['the keys', (page) => page.getByRole('button', { name: '快捷键' }).click(), dialog],
  ['all steps', (page) => page.getByRole('button', { name: '全部步骤' }).click(), dialog],
  ['a byline', (page) => page.getByRole('button', { name: '添加署名' }).click(), () => undefined],
  ['a suspect', (page) => page.keyboard.press(bindings.nextSuspect), () => undefined],
]

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
    test.setTimeout(240_000)
    const page = await newsroom.enter(browser, 'corrector')
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 844 })
    await openArticle(page, 0, { caret: 'Control+Home' })
    const address = page.url()
    for (const [name, open, shown] of opened) {
      if (width < 640 && name === 'the keys') continue
      await page.goto(address)
      await bodyOf(page).focus()
      await page.keyboard.press('Shift+ArrowRight')
      await open(page)
      await shown(page)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const told = violations.map(({ id, nodes }) => [id, nodes.slice(0, 2).map(({ html }) => html)])
      expect.soft(told, name).toEqual([])
    }
  })
