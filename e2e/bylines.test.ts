import { axe } from './world/axe.ts'
import { inDatabase } from '../server/testing/inDatabase.ts'
import { expect, test } from './world/test.ts'

type Link = { readonly name: string; readonly displayName: string | null }

test('bylines are linked by keys, one group after another, and taken back', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'editor')
  await page.goto('/desk/bylines')
  const groups = page.getByRole('option')
  await expect(groups.first()).toHaveAttribute('aria-selected', 'true')
  const name = async (at: number) => (await groups.nth(at).locator('[data-content]').textContent()) ?? ''
  const [first, second] = [await name(0), await name(1)]
  await expect(page.getByRole('list', { name: '印在何处' }).getByRole('listitem').first()).toBeVisible()

  await page.keyboard.press('n')
  await expect(page.getByText(`${first} → `)).toBeVisible()
  await expect(groups.first()).toContainText(second)
  await page.keyboard.press('o')
  await expect(page.getByText(`已搁置 ${second}`)).toBeVisible()
  await page.keyboard.press('u')
  await expect(groups.first()).toContainText(second)

  await page.keyboard.press('/')
  const search = page.getByRole('combobox')
  await search.fill(first.slice(0, 2))
  await page
    .getByRole('option', { name: new RegExp(`^${first}.*篇`, 'u') })
    .first()
    .click()
  await expect(page.getByText(`${second} → `)).toBeVisible()
  await expect(page.getByText('正在送出')).toHaveCount(0)
  const query = `SELECT s."name", r."displayName" FROM "MentionStanding" s LEFT JOIN "Reporter" r ON r."id" = s."reporterId"
    WHERE s."name" IN ('${first}', '${second}')`
  const linked = () => inDatabase<Link>(newsroom.databaseUrl, query)
  expect(new Set((await linked()).map(({ displayName }) => displayName)).size).toBe(1)
  await page.keyboard.press('u')
  await expect.poll(async () => (await linked()).find((one) => one.name === second)?.displayName ?? null).toBeNull()
  const { violations } = await axe(page).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('records are found, kept, and refused where a number fails its check', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'editor')
  await page.goto('/desk/bylines')
  const groups = page.getByRole('option')
  const names: string[] = []
  for (const _ of [1, 2]) {
    await expect(page.getByRole('list', { name: '印在何处' }).getByRole('listitem').first()).toBeVisible()
    names.push((await groups.first().locator('[data-content]').textContent()) ?? '')
    await page.keyboard.press('n')
    await expect(page.getByText(`${names.at(-1)} → `)).toBeVisible()
  }
  await expect(page.getByText('正在送出')).toHaveCount(0)
  const [from = ''] = names
  await page.goto('/desk/reporters')
  await page.getByRole('link', { name: from, exact: true }).click()
  await page.getByRole('textbox', { name: 'ORCID' }).fill('0000-0002-1825-0098')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('格式或校验位不对')).toBeVisible()
  await page.getByRole('textbox', { name: 'ORCID' }).fill('0000-0002-1825-0097')
  await page.getByRole('button', { name: '保存' }).click()
  await expect(page.getByText('记录已保存。')).toBeVisible()
  const { violations } = await axe(page).analyze()
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
})

test('what a file of records would change is read in the words of the interface before anything is kept', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'editor')
  await page.goto('/desk/reporters/exchange')
  const rows = ['displayName,kind,orcid', '卢一舟通讯社,agency,', '温澜,,0000-0002-1825-0098', ''].join('\n')
  const file = { name: 'records.csv', mimeType: 'text/csv', buffer: Buffer.from(rows) }
  await page.locator('input[type=file]').setInputFiles(file)
  const added = page.getByRole('listitem').filter({ hasText: '卢一舟通讯社' })
  await expect(added.getByRole('insertion').filter({ hasText: '通讯社' }).first()).toBeVisible()
  await expect(added).not.toContainText('agency')
  await expect(page.getByRole('listitem').filter({ hasText: '温澜' })).toContainText('不采用')
  const kept = await inDatabase(
    newsroom.databaseUrl,
    `SELECT "id" FROM "Reporter" WHERE "displayName" = '卢一舟通讯社'`,
  )
  expect(kept).toEqual([])
})
