import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { expectedArticles, startingPage } from './world/startingPage.ts'

let newsroom: Newsroom & { close(): Promise<void> }
// One after the other, in one newsroom.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const date of ['2019-09-19', '2019-10-02']) {
    const ran = await newsroom.galley(['import', '--publication', publication.slug, '--date', date, startingPage.file])
    expect(ran.code, ran.told).toBe(0)
  }
})
test.afterAll(() => newsroom.close())

test('issues as a table, a board and a calendar, narrowed by the address', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'editor')
  await page.goto('/desk/issues')
  await expect(page.getByRole('row')).toHaveCount(4)
  await test.step('by date', async () => {
    await page.getByLabel('从', { exact: true }).fill('2019-09-19')
    await page.getByLabel('到', { exact: true }).fill('2019-09-30')
    await page.getByRole('button', { name: '显示', exact: true }).click()
    await expect(page).toHaveURL(/from=2019-09-19&to=2019-09-30/u)
    await expect(page.getByRole('row')).toHaveCount(2)
    await page.getByRole('link', { name: '全部显示' }).click()
    await expect(page.getByRole('row')).toHaveCount(4)
  })
  await test.step('by standing, and words that nothing has', async () => {
    await page.goto('/desk/issues?standing=public&text=没有这样的')
    await expect(page.getByText('没有这样的期次')).toBeVisible()
    await expect(page.getByLabel('进展')).toHaveValue('public')
    await page.goto("/desk/issues?publication=' OR 1=1&standing=done&from=soon&month=2019-99&form=x")
    await expect(page.getByRole('row')).toHaveCount(4)
  })
  await test.step('the board has a column a standing, with its cards', async () => {
    await page.getByRole('link', { name: '看板' }).click()
    const column = page.getByRole('region', { name: /校对中/u })
    await expect(column.getByRole('article')).toHaveCount(3)
    await expect(page.getByRole('region', { name: /待签发/u })).toContainText('没有')
    await column.getByRole('link').first().focus()
    await page.keyboard.press('j')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/desk\/issues\/[0-9a-f-]{36}$/u)
    await page.goBack()
  })
  await test.step('the calendar opens at the latest issue’s month, and goes to others', async () => {
    await page.getByRole('link', { name: '日历', exact: true }).click()
    await expect(page.getByRole('heading', { name: /2019 ?年 ?10 ?月/u })).toBeVisible()
    await expect(page.locator('table [data-row]')).toHaveCount(1)
    await page.getByRole('link', { name: '上个月' }).click()
    await expect(page).toHaveURL(/form=calendar&month=2019-09/u)
    await expect(page.locator('table [data-row]')).toHaveCount(2)
    await page.getByRole('link', { name: '上个月' }).click()
    await expect(page.getByText('这个月没有期次。')).toBeVisible()
  })
})

test('the articles of an issue, narrowed by the address; all that are shown are taken at once', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await page.goto('/desk/issues')
  await page
    .getByRole('link', { name: /2019.*10.*2/u })
    .first()
    .click()
  const lines = page.locator('li [data-row]')
  await expect(page).toHaveURL(/\/desk\/issues\/[0-9a-f-]{36}$/u)
  await expect(lines.first()).toBeVisible()
  const all = await lines.count()
  expect(all).toBeGreaterThan(4)
  const [words = ''] = expectedArticles.flatMap(({ bylines }) => bylines.map(({ name }) => name))
  await page.getByLabel('标题或署名').fill(words)
  await page.getByRole('button', { name: '显示', exact: true }).click()
  await expect(page).toHaveURL(/text=/u)
  await expect(lines.first()).toBeVisible()
  const few = await lines.count()
  expect(few).toBeGreaterThan(0)
  expect(few).toBeLessThan(all)
  await page.getByRole('button', { name: `全选所列（${few}）` }).click()
  await page.getByRole('button', { name: '认领', exact: true }).click()
  await expect(page.getByText(`认领：完成 ${few} 篇。`)).toBeVisible()
  await page.getByRole('link', { name: '全部显示' }).click()
  await expect(lines).toHaveCount(all)
  await page.getByLabel('认领人').selectOption({ index: 1 })
  await page.getByRole('button', { name: '显示', exact: true }).click()
  await expect(lines).toHaveCount(few)
  await test.step('each that is refused is listed with why', async () => {
    const other = await newsroom.enter(browser, 'editor')
    await other.goto(page.url().replace(/\?.*/u, ''))
    await other.getByRole('button', { name: `全选所列（${all}）` }).click()
    await other.getByRole('button', { name: '提交审稿', exact: true }).click()
    const left = other.getByRole('dialog', { name: new RegExp(`${few} 篇`, 'u') })
    await expect(left.getByRole('listitem')).toHaveCount(few)
    await expect(left.getByRole('listitem').first()).toContainText('Lin Corrector')
  })
})
