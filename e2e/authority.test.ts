import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import sharp from 'sharp'
import { inDatabase } from '../server/testing/inDatabase.ts'
import { axe } from './world/axe.ts'
import { expect, test } from './world/test.ts'
import { type Newsroom } from './world/newsroom.ts'
import { people, publication } from './world/people.ts'
import { publishIssue } from './world/publishIssue.ts'

const date = '2025-03-05'
const signed = ['王茵', '王菌', '王菌', '林溪', '林溪', '林溪']

/** Six articles of three people who are on record as working here, so that a rule links their bylines; all published. */
async function publishSigned(
  newsroom: Newsroom,
  browser: Parameters<typeof publishIssue>[1],
): Promise<readonly string[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-authority-'))
  const write = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text)
    return path.join(folder, name)
  }
  const run = async (words: readonly string[]) => {
    const { code, told, out } = await newsroom.galley(words)
    expect(code, told + out).toBe(0)
  }
  const records = [...new Set(signed)].map((name) => `${name},${publication.title}||2000-01-01|`)
  const file = write('records.csv', ['displayName,affiliations', ...records, ''].join('\n'))
  await run(['reporter', 'import', file, '--as', people.editor.name])
  const text = signed.map(
    (name, at) => `河堤第${at + 1}段的树栽完了\n\n本报讯（记者 ${name}）昨天上午，河堤上的树栽完了，一共三百棵。\n\n`,
  )
  await run(['import', '--publication', publication.slug, '--date', date, write('01.txt', text.join(''))])
  rmSync(folder, { recursive: true, force: true })
  return publishIssue(newsroom, browser, date)
}

const openRecord = async (page: Page, name: string): Promise<void> => {
  await page.goto(`/desk/reporters?words=${encodeURIComponent(name)}`)
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('two records are made one with a reason, and two again; one is made two; what was told apart is not asked again', async ({
  browser,
  ownNewsroom: newsroom,
}) => {
  test.setTimeout(300_000)
  const [slug = ''] = await publishSigned(newsroom, browser)
  const page = await newsroom.enter(browser, 'editor')
  const article = `/${publication.slug}/${date}/${slug}`
  const publicly = async (address: string) => {
    const answer = await page.request.get(address, { maxRedirects: 0 })
    return { status: answer.status(), to: answer.headers().location ?? null, text: await answer.text() }
  }
  const kept = () =>
    inDatabase(
      newsroom.databaseUrl,
      `SELECT a."id", a."deskState"::text, a."approvedRevisionId", a."publishedRevisionId", m."printed", m."name" FROM "Article" a
       JOIN "Mention" m ON m."articleId" = a."id" ORDER BY a."id", m."id"`,
    )
  const before = await kept()
  const pair = page.getByRole('listitem').filter({ hasText: '王茵' }).filter({ hasText: '王菌' })

  await test.step('a merge shows which published pages will lead elsewhere, and wants to know why', async () => {
    await page.goto('/desk/reporters/duplicates')
    await expect(pair).toContainText('形近')
    await pair.getByRole('button', { name: '合并', exact: true }).click()
    const dialog = page.getByRole('dialog', { name: '把“王茵”并入“王菌”？' })
    await expect(dialog.getByText('1 篇已发布稿件的署名链接将转到别处；1 篇稿件会收到通知。')).toBeVisible()
    await expect(dialog.getByRole('link', { name: '河堤第1段的树栽完了' })).toHaveAttribute('href', article)
    const { violations } = await axe(page).include('[role=dialog]').analyze()
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
    await dialog.getByRole('button', { name: '合并', exact: true }).click()
    await expect(page.getByText('已合并。')).toHaveCount(0)
    await expect(dialog).toBeVisible()
    await dialog.getByLabel('为何是同一人？').fill('字形相近，同一人。')
    await dialog.getByRole('button', { name: '合并', exact: true }).click()
    await expect(page.getByText('已合并。')).toBeVisible()
  })
  await test.step('the old address leads to the new one for good, and what was printed is printed', async () => {
    await expect.poll(() => publicly('/reporters/wang-yin')).toMatchObject({ status: 308, to: '/reporters/wang-jun' })
    const { text } = await publicly(article)
    expect(text.replace(/<[^>]+>/gu, '')).toContain('记者 王茵')
    expect(text).toContain('/reporters/wang-jun')
    expect(await kept()).toEqual(before)
  })
  await test.step('an un-merge puts all back', async () => {
    await openRecord(page, '王菌')
    await expect(page.getByText('字形相近，同一人。')).toBeVisible()
    await expect(page.getByText('署名 3 条').first()).toBeVisible()
    await page.getByRole('button', { name: '撤销合并' }).click()
    await expect(page.getByText('合并已撤销。')).toBeVisible()
    await expect(page.getByText('署名 2 条').first()).toBeVisible()
    await expect.poll(async () => (await publicly('/reporters/wang-yin')).status).toBe(200)
    expect((await publicly(article)).text).toContain('/reporters/wang-yin')
    expect(await kept()).toEqual(before)
  })
  await test.step('two who are not the same are not asked about again', async () => {
    await page.goto('/desk/reporters/duplicates')
    await pair.getByRole('button', { name: '不是同一人' }).click()
    await expect(page.getByText('已记下：不是同一人。')).toBeVisible()
    await page.reload()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(pair).toHaveCount(0)
  })
  await test.step('a record is made two by choosing bylines', async () => {
    await openRecord(page, '林溪')
    for (const at of [1, 2]) await page.getByRole('checkbox', { name: /^选中/u }).nth(at).check()
    await page.getByRole('button', { name: '把 2 条署名分到新记录' }).click()
    await page.getByRole('link', { name: '看分出的记录' }).click()
    await expect(page.getByText('署名 2 条').first()).toBeVisible()
    await expect.poll(async () => (await publicly('/reporters/lin-xi-2')).status).toBe(200)
    expect((await publicly('/reporters/lin-xi')).text.match(/河堤第\d段/gu)?.length).toBeGreaterThan(0)
    await openRecord(page, '王茵')
    await expect(page.getByRole('heading', { name: '可能与之相同' })).toHaveCount(0)
  })
  await test.step('a portrait is put on record, and readers see it', async () => {
    await openRecord(page, '王茵')
    const buffer = await sharp({ create: { width: 300, height: 400, channels: 3, background: '#806040' } })
      .png()
      .toBuffer()
    await page.locator('input[type=file]').setInputFiles({ name: 'portrait.png', mimeType: 'image/png', buffer })
    await expect(page.getByText('肖像已保存。')).toBeVisible()
    await expect.poll(async () => (await publicly('/reporters/wang-yin')).text).toContain('/portrait/')
    const reader = await browser.newPage()
    await reader.goto(`${newsroom.app.url}/reporters/wang-yin`)
    const portrait = reader.locator('img[src*="/portrait/"]')
    await expect.poll(() => portrait.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(300)
    await reader.context().close()
  })
})
