import { inDatabase } from '../server/testing/inDatabase.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { startingPage } from './world/startingPage.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterAll(() => newsroom.close())

type Row = Readonly<Record<'id' | 'issue' | 'slug', string>> & { readonly stepCount: number; readonly version: number }
const firstRow = async () => {
  const [row] = await inDatabase<Row>(
    newsroom.databaseUrl,
    `SELECT a.id, a."issueId" AS issue, a.slug, a."stepCount", d.version FROM "Article" a
     JOIN "Draft" d ON d."articleId" = a.id WHERE a."goneAt" IS NULL ORDER BY a.sequence LIMIT 1`,
  )
  if (!row) throw new Error('There is no article')
  return row
}

test('a preview is what readers will see, for the desk and by a link that ends', async ({ browser }) => {
  const [lin, zhou, qian] = await Promise.all([
    newsroom.enter(browser, 'corrector'),
    newsroom.enter(browser, 'editor'),
    newsroom.enter(browser, 'publisher'),
  ])
  const take = async (person: typeof lin, step: string) => {
    const { id, stepCount, version } = await firstRow()
    const data = { step, expectedStepCount: stepCount, draftVersion: version }
    const answer = await person.request.post(`/api/articles/${id}/steps`, {
      ...{ data, headers: { origin: newsroom.app.url } },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  const { id, issue, slug } = await firstRow()
  const reader = await (await browser.newContext({ baseURL: newsroom.app.url, locale: 'zh-CN' })).newPage()
  const publicAddress = `/${publication.slug}/${startingPage.date}/${slug}`
  const mainOf = async (page: typeof reader) => (await page.getByRole('main').innerHTML()).replaceAll(/\s+/gu, ' ')

  await test.step('a corrector looks at the draft; it is marked, unlisted, kept by nobody, and not public', async () => {
    await lin.goto(`/desk/articles/${id}`)
    await lin.getByRole('button', { name: '预览', exact: true }).click()
    const [preview] = await Promise.all([
      lin.context().waitForEvent('page'),
      lin.getByRole('menuitem', { name: '读者将看到的样子' }).click(),
    ])
    await expect(preview.getByRole('complementary', { name: '预览' })).toContainText('草稿现在的样子')
    // What nobody can read yet is not to be cited.
    await expect(preview.getByText('引用这篇稿件')).toHaveCount(0)
    await expect(lin.getByRole('menuitem', { name: '用链接分享' })).toHaveCount(0)
    const answer = await lin.request.get(`/desk/articles/${id}/preview`)
    const { 'cache-control': kept, 'x-robots-tag': robots } = answer.headers()
    expect([kept, robots]).toEqual(['no-store', 'noindex, nofollow, noarchive'])
    expect(await answer.text()).toContain('<meta name="robots" content="noindex"/>')
    expect((await reader.request.get(publicAddress)).status()).toBe(404)
    expect((await reader.goto(`/desk/articles/${id}/preview`))?.url()).toContain('/sign-in')
  })

  await take(lin, 'submit')
  await take(zhou, 'approve')
  let link = ''
  let before = ''

  await test.step('an editor shares the issue by a link, which a stranger follows through the issue', async () => {
    await zhou.goto(`/desk/issues/${issue}`)
    await zhou.getByRole('button', { name: '预览', exact: true }).click()
    await zhou.getByRole('menuitem', { name: '用链接分享' }).click()
    const dialog = zhou.getByRole('dialog', { name: '用链接分享预览' })
    await dialog.getByRole('button', { name: '生成链接' }).click()
    link = new URL((await dialog.getByText(/\/preview\//u).innerText()).trim()).pathname
    await expect(dialog.getByRole('listitem')).toHaveCount(1)
    await reader.goto(link)
    await expect(reader.getByRole('complementary', { name: '预览' })).toContainText(/链接有效期至 .* Asia\/Shanghai/u)
    await reader.locator(`main a[href="${link}/${slug}"]`).first().click()
    await expect(reader).toHaveURL(new RegExp(`${link}/${slug}$`, 'u'))
    before = await mainOf(reader)
    expect(before.length).toBeGreaterThan(500)
    await reader.locator(`main a[href="${link}/page/01"]`).first().click()
    await expect(reader).toHaveURL(new RegExp(`${link}/page/01$`, 'u'))
    expect((await reader.request.get(publicAddress)).status()).toBe(404)
  })

  await test.step('once published, the public’s page is the same but for where its links lead', async () => {
    await take(qian, 'publish')
    await reader.goto(publicAddress)
    const own = `/${publication.slug}/${startingPage.date}`
    // The hour of publishing is that of publishing, not of looking at the preview; and only what is public is cited.
    const mine = /<time[^>]*>[^<]*<\/time>|<details class="citations">.*?<\/details>|<p class="print-only".*?<\/p>/gsu
    const still = (html: string) => html.replaceAll(mine, '')
    expect(still(await mainOf(reader))).toBe(still(before.replaceAll(link, own)))
  })

  await test.step('taken back or expired, the link says so, and shows nothing', async () => {
    const expired = await zhou.request.post(`/api/articles/${id}/previews`, {
      ...{ data: { days: 1, of: 'draft' }, headers: { origin: newsroom.app.url } },
    })
    const { path } = ((await expired.json()) as { ok: { path: string } }).ok
    expect((await reader.goto(path))?.status()).toBe(200)
    await inDatabase(
      newsroom.databaseUrl,
      `UPDATE "PreviewLink" SET "expiresAt" = now() WHERE "articleId" = '${id}' RETURNING id`,
    )
    expect((await reader.goto(path))?.status()).toBe(410)
    await expect(reader.getByRole('heading', { name: '这个预览已经结束' })).toBeVisible()
    await zhou.getByRole('dialog').getByRole('button', { name: '收回' }).click()
    await expect(zhou.getByText('链接已收回，不再显示任何内容。')).toBeVisible()
    expect((await reader.goto(`${link}/${slug}`))?.status()).toBe(410)
    expect((await reader.goto('/preview/never-made'))?.status()).toBe(404)
  })
})
