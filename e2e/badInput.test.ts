import type { Page } from '@playwright/test'
import { expect, test } from './world/test.ts'
import { openNewsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { startingPage } from './world/startingPage.ts'

/** The dateline is not among them: where it stands in the text it is changed there alone. */
const fields = ['栏目', '引题', '主题', '副题', '来源'] as const
const markup = (field: string): string =>
  `${field}"><script>window.galleyRan='${field}'</script><img src=x onerror="window.galleyRan='${field}'">&amp;`

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: '已保存' })

/** Nothing of what was typed has become a part of the page or has run. */
async function expectInert(page: Page): Promise<void> {
  await expect(page.locator('img[src="x"], [onerror]')).toHaveCount(0)
  expect(await page.evaluate(() => 'galleyRan' in window)).toBe(false)
}

async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((all) => navigator.clipboard.writeText(all), text)
  await page.keyboard.press('Control+V')
}

test('markup in every field stays text, for the desk and for the public; a paste without end changes nothing', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const newsroom = await openNewsroom()
  const page = await newsroom.enter(browser, 'corrector')
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').first().click()
  await expect(bodyOf(page)).toBeVisible()
  const address = page.url()

  await test.step('a paste that is longer than an article is refused in words, and nothing is lost', async () => {
    await bodyOf(page).focus()
    await page.keyboard.press('Control+End')
    await page.keyboard.insertText(markup('正文'))
    const before = await bodyOf(page).innerText()
    await paste(page, '字'.repeat(400_000))
    await expect(page.getByText(/粘贴的内容有 400,000 字，超过一篇稿件的长度，没有粘贴/u)).toBeVisible()
    expect(await bodyOf(page).innerText()).toBe(before)
    const kicker = page.getByRole('textbox', { name: '引题', exact: true })
    await kicker.fill('原来的引题')
    await kicker.press('Control+A')
    await paste(page, '字'.repeat(60_000))
    await expect(page.getByText(/标题组每行最多 .* 字，内容没有改动/u)).toBeVisible()
    await expect(kicker).toHaveValue('原来的引题')
  })

  await test.step('every field of the article takes markup as the text that it is', async () => {
    for (const field of fields) await page.getByRole('textbox', { name: field, exact: true }).fill(markup(field))
    await expect(saved(page)).toBeAttached()
    await page.reload()
    for (const field of fields)
      await expect(page.getByRole('textbox', { name: field, exact: true })).toHaveValue(markup(field))
    await expect(bodyOf(page)).toContainText(markup('正文'))
    await expectInert(page)
  })

  await test.step('so does the note of a return', async () => {
    await page.getByRole('button', { name: '提交审稿', exact: true }).click()
    await expect(page.getByText('审稿中').first()).toBeVisible()
    const editor = await newsroom.enter(browser, 'editor')
    await editor.goto(address)
    await editor.getByRole('button', { name: '退改', exact: true }).click()
    await editor.getByRole('dialog').getByRole('textbox').fill(markup('意见'))
    await editor.getByRole('dialog').getByRole('button', { name: '退改', exact: true }).click()
    await expect(editor.getByRole('dialog')).toHaveCount(0)
    await page.goto('/desk')
    await expect(page.getByText(markup('意见')).first()).toBeVisible()
    await expectInert(page)
    await page.goto(address)
    await page.getByRole('button', { name: '提交审稿', exact: true }).click()
    await expect(page.getByText('审稿中').first()).toBeVisible()
    await editor.goto(address)
    await editor.getByRole('button', { name: '审定', exact: true }).click()
    await expect(editor.getByText('已审定').first()).toBeVisible()
    await expectInert(editor)
  })

  await test.step('and the public reads it as text', async () => {
    const publisher = await newsroom.enter(browser, 'publisher')
    await publisher.goto(address)
    await publisher.getByRole('button', { name: '签发', exact: true }).click()
    await expect(publisher.getByText('已发布').first()).toBeVisible()
    const reader = await (await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })).newPage()
    const issue = `/${publication.slug}/${startingPage.date}`
    for (const path of ['/', `/${publication.slug}`, issue, `${issue}/page/01`]) {
      await reader.goto(path)
      await expect(reader.getByText(markup('主题')).first()).toBeVisible()
      await expectInert(reader)
    }
    await reader.getByRole('link', { name: /主题/u }).first().click()
    await expect(reader.getByRole('heading', { level: 1 })).toContainText(markup('主题'))
    for (const field of fields) await expect(reader.getByText(markup(field)).first()).toBeVisible()
    await expect(reader.getByText(markup('正文')).first()).toBeVisible()
    await expect(reader).toHaveTitle(new RegExp('主题"><script>', 'u'))
    await expectInert(reader)
  })
  await newsroom.close()
})
