import { squeezed } from './world/startingPage.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { password, people, publication } from './world/people.ts'
import { startingPage } from './world/startingPage.ts'

let newsroom: Newsroom & { close(): Promise<void> }
// One after the other, in one newsroom.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterAll(() => newsroom.close())

test('a byline’s person is put on record on the spot, and the public finds them', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'publisher')
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await expect(page).toHaveURL(/\/desk\/issues\/./u)
  const issue = page.url()
  await page.locator('a[href^="/desk/articles/"]').filter({ hasNotText: '无署名' }).first().click()
  const asked = page.getByRole('button', { name: /是谁？$/u }).first()
  const name = ((await asked.getAttribute('aria-label')) ?? '').replace(/ ?是谁？$/u, '')
  expect(name.length).toBeGreaterThan(1)
  await asked.click()
  const dialog = page.getByRole('dialog', { name: `${name} 是谁？` })
  await expect(dialog.getByRole('combobox')).toHaveValue(name)
  await page.getByRole('option', { name: /新建记者/u }).click()
  await expect(page.getByRole('button', { name: `已关联 ${name}，更改` })).toBeVisible()
  const address = page.url()

  await test.step('one button puts out what is approved of the issue, and says what stays', async () => {
    const corrector = await newsroom.enter(browser, 'corrector')
    await corrector.goto(address)
    await corrector.getByRole('button', { name: '提交审稿', exact: true }).click()
    await expect(corrector.getByText('审稿中').first()).toBeVisible()
    const editor = await newsroom.enter(browser, 'editor')
    await editor.goto(address)
    await editor.getByRole('button', { name: '审定', exact: true }).click()
    await expect(editor.getByText('已审定').first()).toBeVisible()
    await page.goto(issue)
    await page.getByRole('button', { name: '签发本期', exact: true }).click()
    const ask = page.getByRole('alertdialog', { name: '签发本期？' })
    await expect(ask.getByText('未归属', { exact: true })).toBeVisible()
    await expect(ask.getByText(/将签发 1 篇/u)).toBeVisible()
    await expect(ask.getByText(/留下 \d+ 篇/u)).toBeVisible()
    await ask.getByRole('button', { name: '签发 1 篇', exact: true }).click()
    await expect(page.getByText('已签发 1 篇。')).toBeVisible()
  })

  await test.step('the article names the person, whose page lists the article', async () => {
    const reader = await (await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })).newPage()
    await reader.goto(`/${publication.slug}/${startingPage.date}`)
    await reader.locator(`main a[href^="/${publication.slug}/${startingPage.date}/01-"]`).first().click()
    const title = squeezed(await reader.getByRole('heading', { level: 1 }).innerText())
    await reader
      .getByRole('link', { name: new RegExp(name, 'u') })
      .first()
      .click()
    await expect(reader).toHaveURL(/\/reporters\//u)
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(name)
    expect(squeezed(await reader.getByRole('main').innerText())).toContain(title)
  })
})

test('a one-time link lets its person set a password, once', async ({ browser }) => {
  const made = await newsroom.galley(['user', 'add', 'tang', '--display-name', 'Tang', '--role', 'test-daily:editor'])
  expect(made.code).toBe(0)
  const link = new URL(/http\S+\/invitation\/\S+/u.exec(`${made.out}${made.told}`)?.[0] ?? '')
  const context = await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(link.pathname)
  await expect(page.getByText('Tang', { exact: true })).toBeVisible()
  await page.getByLabel('新密码', { exact: true }).fill('short')
  await page.getByRole('button', { name: '设置并登录', exact: true }).click()
  await expect(page.getByRole('alert').filter({ hasText: /密码/u })).toBeVisible()
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '设置并登录', exact: true }).click()
  await expect(page).toHaveURL(/\/desk$/u)
  await expect(page.getByText('没有找到')).toHaveCount(0)
  const again = await (await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })).newPage()
  await again.goto(link.pathname)
  await expect(again.getByRole('link', { name: '去登录' })).toBeVisible()
  await expect(again.getByRole('button', { name: '设置并登录' })).toHaveCount(0)
})

test('a publication is added on the screen, and goes on to its policy; another administrator is made', async ({
  browser,
}) => {
  const words = ['user', 'add', 'more', '--display-name', 'More', '--administrator', '--password-stdin']
  expect((await newsroom.galley(words, `${password}\n`)).code).toBe(0)
  const page = await newsroom.enterAs(browser, 'more')
  await page.goto('/desk/administration')
  await page.getByRole('button', { name: '新增报纸' }).click()
  const dialog = page.getByRole('dialog', { name: '新增报纸' })
  await dialog.getByLabel('报名').fill('江岸晚报')
  await dialog.getByLabel('网址用名').fill('desk')
  await dialog.getByRole('button', { name: '新增', exact: true }).click()
  await expect(page.getByText('“desk”').first()).toBeVisible()
  await dialog.getByLabel('网址用名').fill('river-evening')
  await dialog.getByRole('button', { name: '新增', exact: true }).click()
  await expect(page).toHaveURL(/\/publications\/river-evening$/u)
  await expect(page.getByRole('heading', { name: '江岸晚报' })).toBeVisible()
  await page.goto('/desk/administration/people')
  await page.getByRole('button', { name: `${people.editor.displayName} 的更多操作` }).click()
  await page.getByRole('menuitem', { name: '设为全站管理员' }).click()
  const line = page.getByRole('listitem').filter({ hasText: people.editor.displayName })
  await expect(line.getByText('全站管理员', { exact: true })).toBeVisible()
})
