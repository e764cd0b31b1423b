import type { Browser, Page } from '@playwright/test'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import { openNewsroom, type Newsroom } from './newsroom.ts'
import { publication } from './people.ts'
import { printedDate, printPage } from './printedPage.ts'
import { test as base } from './printedNewsroom.ts'
import { nameReporter, retract } from './publicTraces.ts'
import { publishIssue } from './publishIssue.ts'

/**
 * A newsroom with an issue of one printed page, published whole but for one article, which was retracted, and an empty
 * one; it may be read vertically.
 */
export type Site = {
  readonly newsroom: Newsroom
  readonly articles: readonly string[]
  readonly retracted: string
  readonly reporter: string
}

export const issuePath = `/${publication.slug}/${printedDate}`
export const pagePath = `${issuePath}/page/01`

/** Playwright's test with a published site too, shared by the tests of one worker. */
export const test = base.extend<object, { site: Site }>({
  site: [
    async ({ browser }, use) => {
      const newsroom = await openNewsroom()
      await printPage(newsroom)
      // A second page, of which nothing is public.
      await inDatabase(
        newsroom.databaseUrl,
        `INSERT INTO "Page" ("id", "issueId", "sequence", "label") SELECT gen_random_uuid(), "id", 2, '02' FROM "Issue"
         WHERE "date" = '${printedDate}' RETURNING "id"`,
      )
      const slugs = await publishIssue(newsroom, browser, printedDate)
      await inDatabase(newsroom.databaseUrl, `UPDATE "Publication" SET "mayReadVertically" = true RETURNING "id"`)
      const last = slugs.at(-1) ?? ''
      await retract(newsroom, browser, printedDate, last)
      const articles = slugs.slice(0, -1).map((slug) => `${issuePath}/${slug}`)
      const reporter = await nameReporter(newsroom, browser, printedDate)
      await use({ newsroom, articles, reporter, retracted: `${issuePath}/${last}` })
      await newsroom.close()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})

/** A reader's browser, of their own. */
export async function reader(
  browser: Browser,
  site: Site,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: site.newsroom.app.url, locale: 'zh-CN', ...options })
  return context.newPage()
}
