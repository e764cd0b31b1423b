import type { Page } from '@playwright/test'
import { startingPage } from './world/startingPage.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'

const issuePath = `/${publication.slug}/${startingPage.date}`

/** Presses a step's button and waits until the screen says that it was taken. */
async function take(page: Page, step: string, done: string): Promise<void> {
  await page.getByRole('button', { name: step, exact: true }).click()
  await expect(page.getByText(done).first()).toBeVisible()
}

async function append(page: Page, words: string): Promise<void> {
  await page.getByRole('textbox', { name: '正文', exact: true }).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(words)
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
}

/** The first article of the issue that has a text, on three people's screens. */
async function openEverywhere(newsroom: Newsroom, browser: Parameters<Newsroom['enter']>[0]) {
  const corrector = await newsroom.enter(browser, 'corrector')
  const editor = await newsroom.enter(browser, 'editor')
  const publisher = await newsroom.enter(browser, 'publisher')
  await corrector.goto('/desk/issues')
  await corrector.getByRole('link', { name: /2019/u }).first().click()
  await corrector.locator('a[href^="/desk/articles/"]').first().click()
  await expect(corrector.getByRole('textbox', { name: '正文', exact: true })).toBeVisible()
  return { corrector, editor, publisher, address: corrector.url() }
}

test('what is public is corrected with a cause, retracted, and brought back', async ({ browser }) => {
  const newsroom = await openNewsroom()
  const { corrector, editor, publisher, address } = await openEverywhere(newsroom, browser)
  const statusOf = async (path: string): Promise<number> => (await corrector.request.get(path)).status()

  await take(corrector, '提交审稿', '审稿中')
  await editor.goto(address)
  await take(editor, '审定', '已审定')
  await publisher.goto(address)
  await take(publisher, '签发', '已发布')
  const path = (await publisher.locator(`a[href^="${issuePath}/"]`).first().getAttribute('href')) ?? ''
  expect(await statusOf(path)).toBe(200)

  await test.step('a change reaches the public only with its cause', async () => {
    await editor.reload()
    await take(editor, '重新打开', '校对中')
    await corrector.reload()
    await append(corrector, '（补正）')
    await take(corrector, '提交审稿', '审稿中')
    await editor.reload()
    await take(editor, '审定', '已审定')
    await publisher.reload()
    await expect(publisher.getByRole('button', { name: '签发', exact: true })).toHaveCount(0)
    await publisher.getByRole('button', { name: '更正', exact: true }).click()
    const dialog = publisher.getByRole('dialog')
    await dialog.getByRole('button', { name: /更正原因/u }).click()
    await publisher.getByRole('option', { name: '转录有误' }).click()
    await dialog.getByRole('textbox').fill('补上末句。')
    await dialog.getByRole('button', { name: '更正', exact: true }).click()
    await expect(publisher.getByText('更正已公开').first()).toBeVisible()
    const reader = await corrector.context().newPage()
    await reader.goto(path)
    await expect(reader.getByRole('region', { name: '更正' })).toContainText('转录有误：补上末句。')
    await expect(reader.getByRole('article')).toContainText('（补正）')
    await reader.close()
  })

  await test.step('a retraction leaves a tombstone, and can be undone', async () => {
    await publisher.getByRole('button', { name: '撤稿', exact: true }).click()
    await publisher.getByRole('dialog').getByRole('textbox').fill('有人提出异议。')
    await publisher.getByRole('dialog').getByRole('button', { name: '撤稿', exact: true }).click()
    await expect(publisher.getByText('已撤稿').first()).toBeVisible()
    expect(await statusOf(path)).toBe(410)
    const reader = await corrector.context().newPage()
    await reader.goto(path)
    await expect(reader.getByRole('heading', { name: '这篇稿件已撤回' })).toBeVisible()
    await expect(reader.getByText(/于\s?\d{4}\s?年\s?\d+\s?月\s?\d+\s?日撤回/u)).toBeVisible()
    await expect(reader.getByText('（补正）')).toHaveCount(0)
    await reader.close()
    await publisher.getByRole('button', { name: '恢复公开', exact: true }).click()
    await publisher.getByRole('dialog').getByRole('textbox').fill('异议不成立。')
    await publisher.getByRole('dialog').getByRole('button', { name: '恢复公开', exact: true }).click()
    await expect(publisher.getByText('已恢复公开').first()).toBeVisible()
    expect(await statusOf(path)).toBe(200)
  })
  expect(await statusOf(`${issuePath}/01-99`)).toBe(404)
  await newsroom.close()
})
