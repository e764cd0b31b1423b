import { axe } from './world/axe.ts'
import type { Page } from '@playwright/test'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterAll(() => newsroom.close())

const chips = (page: Page) => page.getByRole('region', { name: '署名', exact: true }).getByRole('listitem')
const printed = (page: Page) => chips(page).locator('[data-content][lang]').allTextContents()

async function add(page: Page, words: string, name: string): Promise<void> {
  await page.getByRole('button', { name: '添加署名', exact: true }).click()
  const form = page.getByRole('dialog', { name: '添加署名' })
  await form.getByLabel('版面文字').fill(words)
  await form.getByLabel('姓名', { exact: true }).fill(name)
  await form.getByRole('button', { name: '完成', exact: true }).click()
  await expect(form).toHaveCount(0)
}

test('bylines of an article are chips in printed order, moved by keys and by the mouse, and stay as they were put', async ({
  browser,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').filter({ hasNotText: '无署名' }).first().click()
  await expect(chips(page).first()).toBeVisible()
  const [first = ''] = await printed(page)
  await add(page, '实习生 甲乙', '甲乙')
  await add(page, '通讯员 丙丁', '丙丁')
  await expect.poll(() => printed(page)).toEqual([first, '实习生 甲乙', '通讯员 丙丁'])

  await test.step('by keys: the focus stays in what moves, and it is told', async () => {
    const acts = page.getByRole('button', { name: '更改 丙丁 的署名' })
    await acts.focus()
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => printed(page)).toEqual([first, '通讯员 丙丁', '实习生 甲乙'])
    await expect(page.getByText('“通讯员 丙丁”移到第 2 位，共 3 位')).toHaveCount(1)
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(() => printed(page)).toEqual(['通讯员 丙丁', first, '实习生 甲乙'])
  })
  await test.step('by the mouse', async () => {
    await chips(page).nth(0).dragTo(chips(page).nth(2))
    await expect.poll(() => printed(page)).toEqual([first, '实习生 甲乙', '通讯员 丙丁'])
  })
  await test.step('a role is set, and a person put on record without leaving the page', async () => {
    await page.getByRole('button', { name: '更改 甲乙 的署名' }).click()
    await page.getByRole('menuitem', { name: '编辑' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('button', { name: /职务/u }).click()
    await page.getByRole('option', { name: '摄影', exact: true }).click()
    await form.getByRole('button', { name: '完成', exact: true }).click()
    const address = page.url()
    await page.getByRole('button', { name: '甲乙 是谁？' }).click()
    await page.getByRole('option', { name: /新建记者/u }).click()
    await expect(page.getByRole('button', { name: '已关联 甲乙，更改' })).toBeVisible()
    expect(page.url()).toBe(address)
  })
  await test.step('its words in the text are lit while it is looked at, and no others', async () => {
    const lit = () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('galley-byline') ?? [])].map((range) => (range as Range).toString()).join(''),
      )
    expect(await lit()).toBe('')
    await chips(page).filter({ hasText: first }).hover()
    await expect.poll(lit).toBe(first)
    await chips(page).filter({ hasText: '通讯员 丙丁' }).hover()
    await expect.poll(lit).toBe('')
  })
  await test.step('made another’s, it is nobody’s until somebody says whose, and its words in the text stay marked', async () => {
    const spans = () => page.locator('.galley-body [data-byline]').allTextContents()
    const marked = await spans()
    const made = async (before: string, after: string) => {
      await page.getByRole('button', { name: `更改 ${before} 的署名` }).click()
      await page.getByRole('menuitem', { name: '编辑' }).click()
      const form = page.getByRole('dialog')
      await form.getByLabel('姓名', { exact: true }).fill(after)
      await form.getByRole('button', { name: '完成', exact: true }).click()
      await expect(form).toHaveCount(0)
    }
    await made('甲乙', '戊己')
    await expect(page.getByRole('button', { name: '戊己 是谁？' })).toBeVisible()
    await made('戊己', '甲乙')
    await page.getByRole('button', { name: '甲乙 是谁？' }).click()
    await page.getByRole('option', { name: /^甲乙/u }).first().click()
    await expect(page.getByRole('button', { name: '已关联 甲乙，更改' })).toBeVisible()
    expect(await spans()).toEqual(marked)
  })
  await page.reload()
  await expect.poll(() => printed(page)).toEqual([first, '实习生 甲乙', '通讯员 丙丁'])
  await expect(chips(page).nth(1)).toContainText('摄影')
  await expect(page.getByRole('button', { name: '已关联 甲乙，更改' })).toBeVisible()
  const { violations } = await axe(page).include('section[aria-label="署名"]').analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})
