import { expect, type Browser, type Page } from '@playwright/test'
import type { App } from '../../scripts/testing/startApp.ts'

/** Signs somebody in, in a browser of their own, by the request that the sign-in screen makes; no screen is open yet. */
export async function enter(
  browser: Browser,
  app: App,
  account: { readonly name: string; readonly password: string },
  locale = 'zh-CN',
): Promise<Page> {
  const context = await browser.newContext({ baseURL: app.url, locale })
  const { csrfToken } = (await (await context.request.get('/api/auth/csrf')).json()) as { csrfToken: string }
  const form = { ...account, csrfToken, json: 'true', callbackUrl: `${app.url}/desk` }
  await context.request.post('/api/auth/callback/credentials', { form })
  const desk = await context.request.get('/desk')
  expect(desk.url()).toMatch(/\/desk/u)
  return context.newPage()
}
