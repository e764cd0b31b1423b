import type { Browser, Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { password, people, publication } from './world/people.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
  const role = `${publication.slug}:administrator`
  const words = ['user', 'add', 'he', '--display-name', 'He', '--role', role, '--password-stdin']
  expect((await newsroom.galley(words, `${password}\n`)).code).toBe(0)
})
test.afterAll(() => newsroom.close())

/** What the authenticator program shows, so many steps of its clock from now. */
const codeAt = (key: string, steps: number): string =>
  new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + steps * 30_000 })

async function signIn(browser: Browser, code?: string): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })).newPage()
  await page.goto('/sign-in')
  await page.getByLabel('用户名', { exact: true }).fill(people.corrector.name)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  if (code === undefined) return page
  await page.getByLabel('验证码或恢复码', { exact: true }).fill(code)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  return page
}

test('a second factor is set, asked for, lost, and taken away', async ({ browser }) => {
  const me = await newsroom.enter(browser, 'corrector')
  await me.goto('/desk/account')
  const section = me.getByRole('region', { name: '两步验证', exact: true })
  await section.getByRole('button', { name: '开始设置', exact: true }).click()
  await section.getByLabel('当前密码', { exact: true }).fill('not this')
  await section.getByRole('button', { name: '继续', exact: true }).click()
  await expect(section.getByRole('alert').filter({ hasText: '当前密码不对' })).toBeVisible()
  await section.getByLabel('当前密码', { exact: true }).fill(password)
  await section.getByRole('button', { name: '继续', exact: true }).click()
  await expect(section.getByRole('img', { name: '含密钥的二维码' })).toBeVisible()
  const key = (await section.locator('code').innerText()).replaceAll(' ', '')
  expect(key).toMatch(/^[A-Z2-7]{32}$/u)
  await section.getByLabel('验证器显示的验证码').fill(codeAt(key, -1))
  await section.getByRole('button', { name: '开启', exact: true }).click()
  await expect(section.getByRole('listitem')).toHaveCount(10)
  const codes = await section.getByRole('listitem').allInnerTexts()
  await section.getByRole('button', { name: '我已存好' }).click()
  await expect(section.getByText('还剩 10 个恢复码。')).toBeVisible()

  await test.step('signing in asks for a code after the password, takes each once, and says not what was wrong', async () => {
    const page = await signIn(browser, '000000')
    await expect(page.getByRole('alert').filter({ hasText: '用户名、密码或验证码不对' })).toBeVisible()
    const code = codeAt(key, 0)
    await page.getByLabel('验证码或恢复码', { exact: true }).fill(code)
    await page.getByRole('button', { name: '登录', exact: true }).click()
    await expect(page).toHaveURL(/\/desk$/u)
    const again = await signIn(browser, code)
    await expect(again.getByRole('alert').filter({ hasText: '用户名、密码或验证码不对' })).toBeVisible()
    await again.getByRole('button', { name: '重新开始' }).click()
    await expect(again.getByLabel('用户名', { exact: true })).toBeVisible()
  })

  await test.step('a recovery code signs in once', async () => {
    const page = await signIn(browser, codes[0])
    await expect(page).toHaveURL(/\/desk$/u)
    await page.goto('/desk/account')
    await expect(page.getByText('还剩 9 个恢复码。')).toBeVisible()
    await expect((await signIn(browser, codes[0])).getByRole('alert').filter({ hasText: '不对' })).toBeVisible()
  })

  await test.step('turning it off takes the password and a code', async () => {
    await me.reload()
    await section.getByRole('button', { name: '关闭', exact: true }).click()
    await section.getByLabel('当前密码', { exact: true }).fill(password)
    await section.getByLabel('验证码或恢复码', { exact: true }).fill('123456')
    await section.getByRole('button', { name: '关闭', exact: true }).click()
    await expect(section.getByRole('alert').filter({ hasText: '密码或验证码不对' })).toBeVisible()
  })

  await test.step('the administrator takes it away from a person who lost it, and the audit says why', async () => {
    const he = await newsroom.enterAs(browser, 'he')
    await he.goto('/desk/administration/people')
    await he.getByRole('button', { name: `${people.corrector.displayName} 的更多操作` }).click()
    await he.getByRole('menuitem', { name: '取消两步验证' }).click()
    const dialog = he.getByRole('alertdialog', { name: `取消 ${people.corrector.displayName} 的两步验证？` })
    await dialog.getByLabel('原因（记入审计）').fill('手机丢失，当面确认')
    await dialog.getByRole('button', { name: '取消两步验证' }).click()
    await expect(he.getByText('两步验证已取消，现在只凭密码登录。')).toBeVisible()
    await he.goto('/desk/administration/audit')
    await expect(he.getByRole('row').filter({ hasText: '手机丢失，当面确认' })).toBeVisible()
    await expect(await signIn(browser)).toHaveURL(/\/desk$/u)
  })
})
