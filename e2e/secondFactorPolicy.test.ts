import type { Page } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { password, people } from './world/people.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
  const words = ['user', 'add', 'all', '--display-name', 'All', '--administrator', '--password-stdin']
  expect((await newsroom.galley(words, `${password}\n`)).code).toBe(0)
})
test.afterAll(() => newsroom.close())

const sectionOf = (page: Page) => page.getByRole('region', { name: '两步验证', exact: true })

/** Sets a second factor on the screen of one's account. */
async function enrol(page: Page): Promise<void> {
  const section = sectionOf(page)
  await section.getByRole('button', { name: '开始设置', exact: true }).click()
  await section.getByLabel('当前密码', { exact: true }).fill(password)
  await section.getByRole('button', { name: '继续', exact: true }).click()
  const key = (await section.locator('code').innerText()).replaceAll(' ', '')
  await section.getByLabel('验证器显示的验证码').fill(new TOTP({ secret: Secret.fromBase32(key) }).generate())
  await section.getByRole('button', { name: '开启', exact: true }).click()
  await section.getByRole('button', { name: '我已存好' }).click()
  await expect(section.getByText('还剩 10 个恢复码。')).toBeVisible()
}

async function askOf(page: Page, whom: string): Promise<void> {
  await page.goto('/desk/administration/people')
  const rule = page.getByRole('region', { name: '必须使用两步验证的人' })
  await rule.getByRole('button', { name: /必须使用两步验证的人/u }).click()
  await page.getByRole('option', { name: whom, exact: true }).click()
  await rule.getByRole('button', { name: '保存' }).click()
}

test('a second factor is asked of everybody, and whoever has none comes to their account alone', async ({
  browser,
}) => {
  const all = await newsroom.enterAs(browser, 'all')
  const me = await newsroom.enter(browser, 'corrector')

  await test.step('not by an administrator who has none', async () => {
    await askOf(all, '所有人')
    await expect(all.getByText('请先在“我的账号”里开启您自己的两步验证')).toBeVisible()
    await all.goto('/desk/account')
    await enrol(all)
    await askOf(all, '所有人')
    await expect(all.getByText('规定已保存。')).toBeVisible()
    const line = all.getByRole('listitem').filter({ hasText: people.corrector.displayName })
    await expect(line.getByText('待开启两步验证')).toBeVisible()
  })

  await test.step('until it is set, every screen leads to the account', async () => {
    await me.goto('/desk/issues')
    await expect(me).toHaveURL(/\/desk\/account$/u)
    await expect(me.getByText('设好之前，其他页面暂不开放。')).toBeVisible()
    await expect(me.getByRole('link', { name: '期次' })).toHaveCount(0)
  })

  await test.step('then the desk is open, and it cannot be turned off', async () => {
    await enrol(me)
    await expect(me.getByText('设好之前，其他页面暂不开放。')).toHaveCount(0)
    const off = sectionOf(me).getByRole('button', { name: '关闭', exact: true })
    await expect(off).toHaveAttribute('aria-disabled', 'true')
    await sectionOf(me).getByRole('button', { name: '换一个验证器' }).focus()
    await me.keyboard.press('Tab')
    await expect(off).toBeFocused()
    await expect(me.getByRole('tooltip')).toContainText('不能关闭')
    await me.goto('/desk/issues')
    await expect(me).toHaveURL(/\/desk\/issues$/u)
  })

  await test.step('the audit shows the rule, who signed in, and who failed to', async () => {
    await all.goto('/desk/administration/audit')
    await expect(all.getByRole('rowheader', { name: '设置两步验证规定' })).toBeVisible()
    await expect(all.getByRole('rowheader', { name: '登录', exact: true }).first()).toBeVisible()
    await all.getByRole('combobox', { name: '事项' }).selectOption({ label: '登录' })
    await all.getByRole('button', { name: '显示' }).click()
    await expect(all).toHaveURL(/verb=signedIn/u)
    await expect(all.getByRole('rowheader', { name: '设置两步验证规定' })).toHaveCount(0)
  })
})
