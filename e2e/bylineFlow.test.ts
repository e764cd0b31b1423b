import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { inDatabase } from '../server/testing/inDatabase.ts'
import { people, publication } from './world/people.ts'
import { expect, test } from './world/test.ts'
import { type Newsroom } from './world/newsroom.ts'

/** The server answers so much later, in milliseconds. */
const late = 500
/** From key to key, in milliseconds: ten times as fast as two thousand an hour. */
const pace = 150
const surnames = [...'赵钱孙李周吴郑王冯陈']
const given = [...'溪舟禾']
const names = surnames.flatMap((surname) => given.map((name) => `${surname}${name}安`))

/** A page of thirty articles, each by somebody else; whoever is the last in the list is on record afterwards. */
async function importPage(newsroom: Newsroom): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'galley-bylines-'))
  const text = names
    .map(
      (name, at) => `河堤第${at + 1}段的树栽完了\n\n本报讯（记者 ${name}）昨天上午，河堤上的树栽完了，一共三百棵。\n\n`,
    )
    .join('')
  writeFileSync(path.join(folder, '01.txt'), text)
  const succeed = async (words: readonly string[]) => {
    const { code, told, out } = await newsroom.galley(words)
    expect(code, told + out).toBe(0)
  }
  await succeed(['import', '--publication', publication.slug, '--date', '2025-03-04', path.join(folder, '01.txt')])
  const [last] = await inDatabase<{ name: string }>(
    newsroom.databaseUrl,
    `SELECT "name" FROM "MentionStanding" WHERE "reporterId" IS NULL AND "isPrinted"
      GROUP BY "publicationId", "name", "role" ORDER BY count(*), "name" DESC LIMIT 1`,
  )
  const known = last?.name ?? ''
  writeFileSync(path.join(folder, 'known.csv'), `displayName\n${known}\n`)
  await succeed(['reporter', 'import', path.join(folder, 'known.csv'), '--as', people.editor.name])
  rmSync(folder, { recursive: true, force: true })
  return known
}

/** From here on: how many frames the screen takes from a key to the next group, all of it. */
async function countFrames(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = []
    Object.assign(globalThis, { frames })
    const nameNow = () => document.querySelector('section header')?.textContent ?? ''
    const isWhole = () => document.querySelector('section ul li') !== null
    addEventListener(
      'keydown',
      () => {
        const before = nameNow()
        let count = 0
        const look = () => {
          count += 1
          const isThere = nameNow() !== before && (isWhole() || nameNow() === '')
          if (isThere || count > 600) frames.push(count)
          else requestAnimationFrame(look)
        }
        requestAnimationFrame(look)
      },
      true,
    )
  })
}

test('thirty groups are gone through by keys, and none of them waits for a slow server', async ({
  browser,
  ownNewsroom,
}) => {
  const known = await importPage(ownNewsroom)
  const page = await ownNewsroom.enter(browser, 'editor')
  await page.route('**/api/bylines/**', async (route) => {
    await new Promise((done) => setTimeout(done, late))
    await route.continue()
  })
  await page.goto('/desk/bylines')
  const heading = page.getByRole('heading', { level: 2 })
  const group = page.locator('section header')
  await expect(page.getByRole('list', { name: '印在何处' }).getByRole('listitem').first()).toBeVisible()
  const waiting = async () =>
    Number(/\d+/u.exec((await page.getByRole('link', { name: /^待认/u }).textContent()) ?? '')?.[0])
  const all = Number(await page.getByRole('option').first().getAttribute('aria-setsize'))
  expect(all).toBeGreaterThanOrEqual(30)

  await countFrames(page)
  for (let at = 0; at < all; at += 1) {
    const shown = (await group.textContent()) ?? ''
    if ((await heading.textContent()) === known) {
      await expect(page.getByRole('list', { name: '可能是谁' }).getByRole('listitem').first()).toBeVisible()
      await inDatabase(
        ownNewsroom.databaseUrl,
        `UPDATE "Reporter" SET "removedAt" = now() WHERE "displayName" = '${known}'`,
      )
      await page.keyboard.press('1')
    } else await page.keyboard.press(at % 3 === 2 ? 'o' : 'n')
    if (at < all - 1) await expect(group).not.toHaveText(shown)
    await page.waitForTimeout(pace)
  }
  const frames = () => page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames)
  await expect.poll(async () => (await frames()).length).toBe(all)
  expect((await frames()).filter((count) => count > 2)).toEqual([])

  await expect(page.getByText(`“${known}”仍待认。`)).toBeVisible({ timeout: all * late * 2 })
  await expect(page.getByText('正在送出')).toHaveCount(0, { timeout: all * late * 2 })
  await expect(heading).toHaveText(known)
  expect(await waiting()).toBe(1)
  const left = await inDatabase<{ name: string }>(
    ownNewsroom.databaseUrl,
    `SELECT "name" FROM "MentionStanding" WHERE "reporterId" IS NULL AND "isPrinted" AND NOT "isLeftOpen"`,
  )
  expect(left.map(({ name }) => name)).toEqual([known])
})
