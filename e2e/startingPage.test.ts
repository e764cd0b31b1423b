import { squeezed, expectedArticles, startingPage } from './world/startingPage.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom } from './world/newsroom.ts'
import { password, people, publication } from './world/people.ts'

test.describe.configure({ mode: 'serial' })

test('a raw page becomes published articles by the hands of three people', async ({ browser }) => {
  const newsroom = await openNewsroom()
  const corrector = await newsroom.enter(browser, 'corrector')
  const lead = expectedArticles.find(({ headline }) => headline !== null)
  const headline = squeezed(lead?.headline ?? '')

  await test.step('the issue holds all of its articles, and the page leaves nothing unaccounted for', async () => {
    await corrector.goto('/desk/issues')
    await corrector.getByRole('link', { name: /2019/u }).first().click()
    await expect(corrector).toHaveURL(/\/desk\/issues\/[0-9a-f-]+$/u)
    const rows = corrector.locator('a[href^="/desk/articles/"]')
    await expect(rows).toHaveCount(expectedArticles.length)
    const listed = squeezed((await corrector.locator('main').innerText()) ?? '')
    for (const { headline } of expectedArticles) if (headline) expect(listed).toContain(squeezed(headline))
    await corrector.locator('a[href^="/desk/pages/"]').first().click()
    await expect(corrector).toHaveURL(/\/desk\/pages\//u)
    await expect(corrector.getByText(/未归属\s*0 字/u).first()).toBeVisible()
  })

  await test.step('a corrector types, by keys alone, and submits', async () => {
    await corrector.goBack()
    await expect(corrector).toHaveURL(/\/desk\/issues\//u)
    await corrector
      .locator('a[href^="/desk/articles/"]')
      .filter({ hasText: lead?.headline ?? '' })
      .first()
      .click()
    const body = corrector.getByRole('textbox', { name: '正文', exact: true })
    await expect(body).toBeVisible()
    expect(squeezed(await body.innerText())).toContain(squeezed(lead?.paragraphs[0] ?? ''))
    await body.focus()
    await corrector.keyboard.press('Control+End')
    await corrector.keyboard.insertText('（校对补记）')
    await expect(corrector.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
    await corrector.keyboard.press('Control+Enter')
    await expect(corrector.getByText('审稿中').first()).toBeVisible()
  })
  const address = corrector.url()

  const editor = await newsroom.enter(browser, 'editor')
  await test.step('an editor returns it with a note', async () => {
    await editor.goto(address)
    await editor.getByRole('button', { name: '退改', exact: true }).click()
    await editor.getByRole('dialog').getByRole('textbox').fill('请删去补记')
    await editor.getByRole('dialog').getByRole('button', { name: '退改', exact: true }).click()
    await expect(editor.getByText('退改').first()).toBeVisible()
    await expect(editor.getByRole('button', { name: '审定', exact: true })).toHaveCount(0)
  })

  await test.step('the corrector finds it among their work with the note, mends it, and submits again', async () => {
    await corrector.goto('/desk')
    await expect(corrector.getByText('请删去补记')).toBeVisible()
    await corrector.goto(address)
    const body = corrector.getByRole('textbox', { name: '正文', exact: true })
    await body.focus()
    await corrector.keyboard.press('Control+End')
    for (const _ of '（校对补记）') await corrector.keyboard.press('Backspace')
    await expect(corrector.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
    await corrector.getByRole('button', { name: '提交审稿', exact: true }).click()
    await expect(corrector.getByText('审稿中').first()).toBeVisible()
    const approve = corrector.getByRole('button', { name: '审定', exact: true })
    await expect(approve).toHaveAttribute('aria-disabled', 'true')
  })

  await test.step('the editor approves, the publisher publishes', async () => {
    await editor.goto(address)
    await editor.getByRole('button', { name: '审定', exact: true }).click()
    await expect(editor.getByText('已审定').first()).toBeVisible()
    const publisher = await newsroom.enter(browser, 'publisher')
    await publisher.goto(address)
    await publisher.getByRole('button', { name: '签发', exact: true }).click()
    await expect(publisher.getByText('已发布').first()).toBeVisible()
  })

  await test.step('the public reads it, without JavaScript, and nothing else of the issue', async () => {
    const context = await browser.newContext({ baseURL: newsroom.app.url, javaScriptEnabled: false, locale: 'zh-CN' })
    const reader = await context.newPage()
    await reader.goto(`/${publication.slug}/${startingPage.date}`)
    const links = reader
      .getByRole('main')
      .getByRole('link')
      .filter({ hasText: lead?.headline ?? '' })
    await links.first().click()
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(lead?.headline ?? '')
    const shown = squeezed(await reader.getByRole('main').innerText())
    for (const paragraph of lead?.paragraphs ?? []) expect(shown).toContain(squeezed(paragraph))
    expect(shown).toContain(headline)
    expect(shown).not.toContain('校对补记')
    for (const number of [1, 2, 3, 4, 5, 6, 7]) {
      const response = await reader.request.get(`/${publication.slug}/${startingPage.date}/01-${number}`)
      expect([200, 404]).toContain(response.status())
    }
    const open = await Promise.all(
      [1, 2, 3, 4, 5, 6, 7].map(async (number) =>
        (await reader.request.get(`/${publication.slug}/${startingPage.date}/01-${number}`)).status(),
      ),
    )
    expect(open.filter((status) => status === 200)).toHaveLength(1)
    await context.close()
  })
  await newsroom.close()
})

test('who has no right there is told so, or not told that it exists', async ({ browser }) => {
  const newsroom = await openNewsroom()
  const stranger = 'wen'
  await newsroom.galley(['publication', 'add', '--slug', 'other-daily', '--title', '别家日报'])
  await newsroom.galley(
    ['user', 'add', stranger, '--display-name', 'Wen', '--role', 'other-daily:publisher', '--password-stdin'],
    `${password}\n`,
  )
  const corrector = await newsroom.enter(browser, 'corrector')
  await corrector.goto('/desk/issues')
  const address = await corrector.getByRole('link', { name: /2019/u }).first().getAttribute('href')

  const context = await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(address ?? '')
  await expect(page).toHaveURL(/\/sign-in/u)
  await page.getByLabel('用户名', { exact: true }).fill(people.corrector.name)
  await page.getByLabel('密码', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByText(/用户名或密码/u).first()).toBeVisible()
  await expect(page.getByLabel('用户名', { exact: true })).toHaveValue(people.corrector.name)
  await page.getByLabel('用户名', { exact: true }).fill(stranger)
  await page.getByLabel('密码', { exact: true }).fill(password)
  await page.getByRole('button', { name: '登录', exact: true }).click()
  await expect(page.getByText('没有找到').first()).toBeVisible()
  await newsroom.close()
})
