import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { axe } from './world/axe.ts'
import type { Page } from '@playwright/test'
import { inDatabase } from '../server/testing/inDatabase.ts'
import { listenForRefusals } from './world/listenForRefusals.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { people, publication } from './world/people.ts'
import { printedDate, printPage } from './world/printedPage.ts'
import { publishIssue } from './world/publishIssue.ts'
import { startingPage } from './world/startingPage.ts'
import { strayTexts } from './world/strayTexts.ts'
import { screenRoutes, walkScreens } from './world/walkScreens.ts'

/** Where the walk begins: what no link leads to, and screens in more than one of their states. */
const starts = [
  ...['/desk', '/desk/issues', '/desk/imports', '/desk/account', '/desk/administration', '/desk/bylines'],
  ...['/desk/reporters', '/desk/reporters/duplicates', '/desk/reporters/exchange'],
  ...['/', '/sign-in', '/search', '/search?q=的&order=relevant', '/search?q=-x', '/desk/search?q=的'],
  ...[`/${publication.slug}`, `/${publication.slug}/calendar`, `/${publication.slug}/${startingPage.date}`],
  `/${publication.slug}/${printedDate}`,
  '/nowhere/at-all',
]
/** Screens that no link of this newsroom leads its publisher to; `npm run test:long` shows them too. */
const elsewhere = ['/desk/administration/people', '/desk/imports/[id]', '/invitation/[token]']
const timesOf = (route: string): number => (route === '/search' ? 3 : 1)

async function expectNoViolations(page: Page, address: string): Promise<void> {
  const { violations } = await axe(page).analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  expect.soft(told, address).toEqual([])
}

async function expectRoom(page: Page, address: string): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 })
  const wide = () => page.evaluate(() => window.document.documentElement.scrollWidth)
  await expect.soft.poll(wide, { message: address }).toBeLessThanOrEqual(390)
  await page.setViewportSize({ width: 1280, height: 720 })
}

// One after the other: both walk through what is published once.
test.describe.configure({ mode: 'serial' })

/** One who signs the printed issue, linked to its words. */
async function putSomebodyOnRecord(): Promise<void> {
  const [signed] = await inDatabase<{ name: string }>(
    newsroom.databaseUrl,
    `SELECT m."name" FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId" JOIN "Issue" i ON i."id" = a."issueId"
     WHERE i."date" = '${printedDate}' LIMIT 1`,
  )
  const file = path.join(newsroom.app.dataFolder, 'record.csv')
  writeFileSync(file, `displayName\n${signed?.name ?? ''}\n`)
  for (const words of [['import', file, '--as', people.editor.name], ['old']]) {
    const { code, told } = await newsroom.galley(['reporter', ...words])
    expect(code, told).toBe(0)
  }
}

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async ({ browser }) => {
  newsroom = await openNewsroom()
  await printPage(newsroom)
  await putSomebodyOnRecord()
  await publishIssue(newsroom, browser, printedDate)
})
test.afterAll(() => newsroom.close())

for (const [asked, locale] of [
  ['zh-CN', 'zh-Hans'],
  ['en-GB', 'en'],
] as const)
  test(`every kind of screen speaks ${locale} and nothing else, keeps to its policy, fits a phone, and is open to all`, async ({
    browser,
  }) => {
    test.setTimeout(600_000)
    const page = await newsroom.enter(browser, 'publisher', { locale: asked })
    const refused = await listenForRefusals(page.context())
    const routes = await walkScreens(page, starts, timesOf, async (address, route) => {
      if (route === '/desk/articles/[id]') await page.locator('.galley-body').first().waitFor()
      expect.soft(await strayTexts(page, locale), address).toEqual([])
      // The same elements in both languages: once is enough.
      if (locale === 'zh-Hans') await expectNoViolations(page, address)
      await expectRoom(page, address)
    })
    expect(refused).toEqual([])
    expect(screenRoutes.filter((route) => !routes.has(route)).sort()).toEqual(elsewhere)
  })
