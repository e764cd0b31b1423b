import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { password, people } from './world/people.ts'

const next = '河边三百棵柳树 2025'
let newsroom: Newsroom & { close(): Promise<void> }
// One after the other, in one newsroom.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterAll(() => newsroom.close())

test('a person changes their password, and stays signed in here alone', async ({ browser }) => {
  const here = await newsroom.enter(browser, 'corrector')
  const elsewhere = await newsroom.enter(browser, 'corrector')
  await here.goto('/desk')
  await here.getByRole('link', { name: `我的账号：${people.corrector.displayName}` }).click()
  await expect(here.getByRole('heading', { name: '我的账号', level: 1 })).toBeVisible()
  await here.getByLabel('当前密码', { exact: true }).fill('not this one')
  await here.getByLabel('新密码', { exact: true }).fill(next)
  await here.getByRole('button', { name: '更改密码', exact: true }).click()
  await expect(here.getByRole('alert').filter({ hasText: '当前密码不对' })).toBeVisible()
  await here.getByLabel('当前密码', { exact: true }).fill(password)
  await here.getByRole('button', { name: '更改密码', exact: true }).click()
  await expect(here.getByText('密码已更改')).toBeVisible()
  await here.goto('/desk/account')
  await expect(here.getByRole('heading', { name: '我的账号', level: 1 })).toBeVisible()
  await elsewhere.goto('/desk/issues')
  await expect(elsewhere).toHaveURL(/\/sign-in\?back=/u)
  await elsewhere.getByLabel('用户名', { exact: true }).fill(people.corrector.name)
  await elsewhere.getByLabel('密码', { exact: true }).fill(next)
  await elsewhere.getByRole('button', { name: '登录', exact: true }).click()
  await expect(elsewhere).toHaveURL(/\/desk\/issues$/u)
})

test('signing out everywhere ends every session but the one that asks; the language changes at once', async ({
  browser,
}) => {
  const here = await newsroom.enter(browser, 'editor')
  const elsewhere = await newsroom.enter(browser, 'editor')
  await here.goto('/desk/account')
  await here.getByRole('button', { name: '在其他各处退出登录', exact: true }).click()
  await expect(here.getByText('其他各处均已退出登录。')).toBeVisible()
  await elsewhere.goto('/desk')
  await expect(elsewhere).toHaveURL(/\/sign-in/u)
  await here.getByRole('main').getByRole('button', { name: 'English' }).click()
  await expect(here.getByRole('heading', { name: 'My account', level: 1 })).toBeVisible()
})

test('signing out ends the session itself: a copy of its cookie opens nothing', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'publisher')
  const kept = await page.context().cookies()
  const elsewhere = await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })
  await elsewhere.addCookies(kept)
  const copy = await elsewhere.newPage()
  await copy.goto('/desk/issues')
  await expect(copy).toHaveURL(/\/desk\/issues$/u)
  await page.goto('/desk')
  await page.getByRole('button', { name: '退出', exact: true }).click()
  await expect(page).toHaveURL(`${newsroom.app.url}/`)
  await copy.goto('/desk')
  await expect(copy).toHaveURL(/\/sign-in/u)
})
