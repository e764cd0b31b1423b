import { listenForRefusals } from './world/listenForRefusals.ts'
import { expect, type Newsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { printPage } from './world/printedPage.ts'
import { test } from './world/test.ts'

const open = async (newsroom: Newsroom, address: string) => {
  const answer = await fetch(new URL(address, newsroom.app.url), { redirect: 'manual' })
  return { status: answer.status, policy: answer.headers.get('content-security-policy') ?? '', headers: answer.headers }
}

test('the editor, the facsimile with its tiles, dialogs, menus and notices work under it', async ({
  browser,
  ownNewsroom,
}) => {
  // Its own: what it claims no other could type in.
  await printPage(ownNewsroom)
  const page = await ownNewsroom.enter(browser, 'editor')
  const refused = await listenForRefusals(page.context())
  await page.goto('/desk/issues')
  await page
    .getByRole('link', { name: /9\s*月\s*19/u })
    .first()
    .click()
  await page.locator('a[href^="/desk/articles/"]').first().click()
  await expect(page.getByRole('application', { name: /版面图/u })).toHaveAttribute('data-ready', 'true')
  await page.getByRole('textbox', { name: '正文' }).click()
  await page.keyboard.insertText('补')
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await page.keyboard.press('Control+z')
  await page.getByRole('button', { name: '认领', exact: true }).click()
  await page.goto('/desk/account')
  await page.getByRole('button', { name: '在其他各处退出登录', exact: true }).click()
  await expect(page.getByText('其他各处均已退出登录。')).toBeVisible()
  expect(refused).toEqual([])
})

test('a script or a style that somebody got into a screen does nothing, and a page in a frame is not shown', async ({
  browser,
  printed,
}) => {
  const page = await printed.enter(browser, 'corrector')
  const refused = await listenForRefusals(page.context())
  for (const address of ['/desk', '/sign-in?back=/', '/', `/${publication.slug}`]) {
    await page.goto(address)
    await page.evaluate(() => {
      const image = document.createElement('div')
      image.innerHTML = '<img src="/nothing.png" onerror="window.ran = true">'
      image.firstElementChild?.addEventListener('error', () => document.body.setAttribute('data-failed', ''))
      const script = document.createElement('script')
      script.textContent = 'window.ran = true'
      const style = document.createElement('style')
      style.textContent = 'body { display: none }'
      document.body.append(image, script, style)
    })
    await expect(page.locator('body')).toHaveAttribute('data-failed')
    for (const kind of ['script-src-elem inline', 'style-src-elem inline'])
      await expect.poll(() => refused.some((told) => told.includes(kind)), `${kind} in ${address}`).toBe(true)
    expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    await expect(page.locator('body')).toBeVisible()
    refused.length = 0
  }
})

test('each answer says what may be done with it', async ({ printed }) => {
  for (const address of [
    '/desk',
    '/sign-in',
    '/invitation/unknown',
    '/',
    `/${publication.slug}`,
    '/nowhere/at/all/there',
  ]) {
    const { policy, headers } = await open(printed, address)
    const scripts = /script-src ([^;]*)/u.exec(policy)?.[1] ?? ''
    expect.soft(scripts, address).toMatch(/'self'/u)
    expect.soft(scripts, address).not.toMatch(/unsafe/u)
    for (const closed of [`default-src 'none'`, `object-src 'none'`, `base-uri 'none'`, `frame-ancestors 'none'`])
      expect.soft(policy, address).toContain(closed)
    expect.soft(policy, address).toContain(`form-action 'self'`)
    expect.soft(headers.get('x-content-type-options'), address).toBe('nosniff')
    expect.soft(headers.get('referrer-policy'), address).toBe('same-origin')
    expect.soft(headers.get('permissions-policy'), address).toContain('camera=()')
  }
  const [first, second] = [await open(printed, '/sign-in'), await open(printed, '/sign-in')]
  expect(/nonce-[^']+/u.exec(first.policy)?.[0]).not.toBe(/nonce-[^']+/u.exec(second.policy)?.[0])
  expect((await open(printed, '/api/health')).policy).toContain(`default-src 'none'`)
})
