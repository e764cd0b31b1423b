import { expect, type Browser, type Page } from '@playwright/test'
import { bodyOf, openArticle, savedOf } from './world/articleScreen.ts'
import type { Newsroom } from './world/newsroom.ts'
import { test } from './world/test.ts'

const printed19 = { issue: /9\s*月\s*19/u, caret: 'Control+Home' } as const
const printOf = (page: Page) => page.locator('[data-pane=print]')
test.describe.configure({ timeout: 300_000 })
const border = (page: Page) => page.getByRole('separator', { name: '原版与文本之间的分界' })

async function enter(newsroom: Newsroom, browser: Browser, index: number): Promise<Page> {
  const page = await newsroom.enter(browser, 'corrector')
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, index, printed19)
  return page
}

test('the border is moved by keys, the print put right, below and away, and all of it is remembered', async ({
  browser,
  printed,
}) => {
  const page = await enter(printed, browser, 1)
  await border(page).focus()
  const before = Number(await border(page).getAttribute('aria-valuenow'))
  for (const _ of [1, 2, 3]) await page.keyboard.press('ArrowRight')
  await expect(border(page)).toHaveAttribute('aria-valuenow', String(before + 6))
  await page.reload()
  await expect(border(page)).toHaveAttribute('aria-valuenow', String(before + 6))
  const places = async () => ({ print: await printOf(page).boundingBox(), text: await bodyOf(page).boundingBox() })
  await bodyOf(page).focus()
  await page.keyboard.press('Alt+l')
  await expect(page.getByRole('button', { name: '原版在右' })).toBeVisible()
  const right = await places()
  expect(right.print?.x ?? 0).toBeGreaterThan(right.text?.x ?? Infinity)
  await page.keyboard.press('Alt+l')
  await expect(border(page)).toHaveAttribute('aria-orientation', 'horizontal')
  const below = await places()
  expect(below.print?.y ?? 0).toBeGreaterThan(below.text?.y ?? Infinity)
  await page.keyboard.press('Alt+l')
  await expect(printOf(page)).toBeHidden()
  await page.reload()
  await expect(bodyOf(page)).toBeVisible()
  await expect(printOf(page)).toBeHidden()
  await page.keyboard.press('Alt+l')
  await expect(printOf(page)).toBeVisible()
})

test('the focus goes between print and text by key, and the caret is where it was', async ({ browser, printed }) => {
  const page = await enter(printed, browser, 2)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('F6')
  await expect(printOf(page).locator(':focus')).toHaveCount(1)
  await page.keyboard.press('F6')
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.insertText('插')
  expect((await bodyOf(page).innerText()).trim().indexOf('插')).toBe(2)
})

test('held keys show the print through the text, the text as received and what changed; a short press keeps it', async ({
  browser,
  printed,
}) => {
  const page = await enter(printed, browser, 1)
  await page.keyboard.insertText('鹤鸣之处。')
  await expect(savedOf(page)).toBeAttached()
  const hold = async (key: string, look: () => Promise<void>) => {
    await page.keyboard.down('Alt')
    await page.keyboard.down(key)
    await page.waitForTimeout(400)
    await look()
    await page.keyboard.up(key)
    await page.keyboard.up('Alt')
    await expect(page.locator('[data-overlay]')).toHaveCount(0)
    await expect(bodyOf(page)).toBeFocused()
  }
  await hold('p', async () => {
    const print = page.getByRole('region', { name: '原版盖在文字上' })
    await expect(print.getByRole('img').first()).toBeVisible()
    // Each piece lies over the words of its line.
    const astray = await page.evaluate(() => {
      const rows = [...document.querySelectorAll('.galley-body [data-line], [data-field]')].flatMap((e) => [
        ...e.getClientRects(),
      ])
      return [...document.querySelectorAll('[data-print]')].filter((piece) => {
        const at = piece.getBoundingClientRect()
        return !rows.some((row) => Math.abs(row.left - at.left) < 1 && Math.abs(row.top - at.top) < 1)
      }).length
    })
    expect(astray).toBe(0)
  })
  await hold('o', async () => {
    const received = page.getByRole('region', { name: '来稿时的文字' })
    await expect(received.locator('[aria-current]')).toHaveCount(1)
    await expect(received).not.toContainText('鹤鸣之处。')
  })
  await hold('c', async () => {
    await expect(page.getByRole('region', { name: '改动', exact: true }).locator('ins').first()).toContainText(
      '鹤鸣之处',
    )
  })
  await page.keyboard.insertText('再写')
  await expect(bodyOf(page)).toContainText('鹤鸣之处。再写')
  await page.keyboard.press('Alt+c')
  await expect(page.locator('[data-overlay=kept]')).toBeFocused()
  await page.keyboard.press('F8')
  await expect(page.locator('[data-current-change]')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(page.locator('[data-overlay]')).toHaveCount(0)
  await expect(bodyOf(page)).toBeFocused()
  await page.keyboard.insertText('又写')
  await expect(bodyOf(page)).toContainText('鹤鸣之处。再写又写')
})

test('typed text keeps its printed line over saving and reloading', async ({ browser, printed }) => {
  const page = await enter(printed, browser, 3)
  for (const _ of '移到第二行里去') await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.keyboard.insertText('补字')
  const line = () => bodyOf(page).locator('[data-line]', { hasText: '补字' }).first().getAttribute('data-line')
  const before = await line()
  expect(before).not.toBeNull()
  await expect(savedOf(page)).toBeAttached()
  await page.reload()
  await expect(bodyOf(page)).toContainText('补字')
  expect(await line()).toBe(before)
})

test('keys are changed in their table, refused where they would collide, and act at once', async ({
  browser,
  printed,
}) => {
  const page = await enter(printed, browser, 0)
  await page.keyboard.press('Alt+/')
  const table = page.getByRole('dialog', { name: '快捷键' })
  const change = table.getByRole('button', { name: '更改“查找与替换”的按键' })
  await change.click()
  await page.keyboard.press('Control+t')
  await expect(table.getByRole('status')).toContainText('由浏览器使用')
  await page.keyboard.press('Alt+m')
  await expect(table.getByRole('status')).toContainText('已用于“对所选文字添加批注”')
  await page.keyboard.press('Control+Space')
  await expect(table.getByRole('status')).toContainText('由输入法使用')
  await page.keyboard.press('Alt+s')
  await expect(table.getByRole('button', { name: '恢复“查找与替换”原来的按键' })).toBeVisible()
  await table.getByRole('button', { name: '更改“加粗”的按键' }).click()
  await page.keyboard.press('Alt+z')
  await page.keyboard.press('Escape')
  await expect(table).toHaveCount(0)
  await bodyOf(page).focus()
  await page.keyboard.press('Alt+s')
  await expect(page.getByRole('search', { name: '查找与替换' })).toBeVisible()
  await page.keyboard.press('Escape')
  await page.reload()
  await bodyOf(page).focus()
  await page.keyboard.press('Alt+g')
  await expect(page.getByRole('search', { name: '查找与替换' })).toHaveCount(0)
  await page.keyboard.press('Control+Home')
  await page.keyboard.press('Shift+ArrowRight')
  await page.keyboard.press('Alt+z')
  await expect(bodyOf(page).locator('strong').first()).toBeVisible()
})
