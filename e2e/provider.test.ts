import type { Browser, Page } from '@playwright/test'
import { findFreePort } from '../scripts/database/findFreePort.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { startIdentityProvider } from './world/startIdentityProvider.ts'

let newsroom: Newsroom & { close(): Promise<void> }
let provider: Awaited<ReturnType<typeof startIdentityProvider>>
// One after the other, in one newsroom.
test.describe.configure({ mode: 'default' })
test.beforeAll(async () => {
  newsroom = await openNewsroom()
  provider = await startIdentityProvider(await findFreePort(0), `${newsroom.app.url}/api/auth/callback/oidc`)
  await newsroom.app.restart({
    GALLEY_OIDC_ISSUER: provider.url,
    GALLEY_OIDC_CLIENT_ID: 'galley',
    GALLEY_OIDC_CLIENT_SECRET: 'a secret for tests alone',
    GALLEY_OIDC_NAME: '报社统一身份',
  })
  for (const name of ['tang', 'song']) {
    const words = ['user', 'add', name, '--display-name', name, '--role', `${publication.slug}:corrector`]
    const added = await newsroom.galley([...words, '--email', `${name.toUpperCase()}@paper.example`])
    expect(added.code, added.told).toBe(0)
  }
})
test.afterAll(async () => {
  provider.stop()
  await newsroom.close()
})

/** Signs in at the provider under this name, in a browser of its own. */
async function enterAs(browser: Browser, name: string, from = '/desk/issues'): Promise<Page> {
  const page = await (await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })).newPage()
  await page.goto(from)
  await page.getByRole('button', { name: '用 报社统一身份 登录', exact: true }).click()
  await expect(page).toHaveURL(new RegExp(`^${provider.url}`, 'u'))
  await page.locator('[name=login]').fill(name)
  await page.locator('[name=password]').fill('any')
  await page.getByRole('button', { name: /sign-in/iu }).click()
  await page.getByRole('button', { name: /continue/iu }).click()
  await expect(page).toHaveURL(new RegExp(`^${newsroom.app.url}`, 'u'))
  return page
}

test('a person whose address the provider made sure of comes in, and goes on to where they wanted', async ({
  browser,
}) => {
  const page = await enterAs(browser, 'tang')
  await expect(page).toHaveURL(`${newsroom.app.url}/desk/issues`)
  await expect(page.getByRole('link', { name: '我的账号：tang' })).toBeVisible()
  await page.goto('/desk/account')
  await expect(page.getByText('您通过 报社统一身份 登录')).toBeVisible()
  await expect(await enterAs(browser, 'tang')).toHaveURL(`${newsroom.app.url}/desk/issues`)

  await test.step('another person there with the same address does not get the account', async () => {
    const other = await enterAs(browser, 'second-tang')
    await expect(other.getByRole('alert').filter({ hasText: '已绑定同一平台的另一个登录' })).toBeVisible()
    await other.goto('/desk')
    await expect(other).toHaveURL(/\/sign-in/u)
  })
})

test('who has no account here, or an address of which nobody made sure, is told so and comes in nowhere', async ({
  browser,
}) => {
  for (const name of ['stranger', 'unsure-song']) {
    const page = await enterAs(browser, name)
    await expect(page.getByRole('alert').filter({ hasText: '这里没有与您那边账号对应的人' })).toBeVisible()
    await page.goto('/desk')
    await expect(page).toHaveURL(/\/sign-in/u)
  }
})

test('an answer that this browser did not ask for is refused', async ({ browser }) => {
  const page = await (await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })).newPage()
  await page.goto(`/api/auth/callback/oidc?code=stolen&state=made-up`)
  await expect(page.getByRole('alert').filter({ hasText: '在那边登录没有成功' })).toBeVisible()
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/u)
})
