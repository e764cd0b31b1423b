import { expect, type Browser } from '@playwright/test'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import type { Newsroom } from './newsroom.ts'
import type { Person } from './people.ts'

type Row = { readonly issue: string; readonly id: string; readonly stepCount: number; readonly draftVersion: number }

/** Submits, approves and publishes every article of the issue of a date, by three people. Gives the articles' slugs. */
export async function publishIssue(newsroom: Newsroom, browser: Browser, date: string): Promise<readonly string[]> {
  const rows = () =>
    inDatabase<Row>(
      newsroom.databaseUrl,
      `SELECT i."id" AS issue, a."id", a."stepCount", d."version" AS "draftVersion" FROM "Article" a
       JOIN "Issue" i ON i."id" = a."issueId" JOIN "Draft" d ON d."articleId" = a."id"
       WHERE i."date" = '${date}' AND a."goneAt" IS NULL ORDER BY a."sequence"`,
    )
  const act = async (person: Person, send: (post: (path: string, data: unknown) => Promise<void>) => Promise<void>) => {
    const page = await newsroom.enter(browser, person)
    await send(async (path, data) => {
      const answer = await page.request.post(path, { data, headers: { origin: newsroom.app.url } })
      expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
    })
    await page.context().close()
  }
  const [first] = await rows()
  await act('corrector', async (post) => {
    const articles = (await rows()).map(({ id, stepCount, draftVersion }) => ({ id, stepCount, draftVersion }))
    await post(`/api/issues/${first?.issue ?? ''}/steps`, { step: 'submit', articles })
  })
  await act('editor', async (post) => {
    for (const { id, stepCount, draftVersion } of await rows())
      await post(`/api/articles/${id}/steps`, { step: 'approve', expectedStepCount: stepCount, draftVersion })
  })
  await act('publisher', (post) => post(`/api/issues/${first?.issue ?? ''}/publish`, {}))
  const published = await inDatabase<{ slug: string }>(
    newsroom.databaseUrl,
    `SELECT a."slug" FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId"
     WHERE i."date" = '${date}' AND a."publishedRevisionId" IS NOT NULL ORDER BY a."sequence"`,
  )
  expect(published.length).toBeGreaterThan(0)
  return published.map(({ slug }) => slug)
}
