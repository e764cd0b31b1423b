import { expect, type Browser } from '@playwright/test'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import type { Newsroom } from './newsroom.ts'

/** Links the first printed byline of an issue's public articles to a new reporter. Gives the path of their page. */
export async function nameReporter(newsroom: Newsroom, browser: Browser, date: string): Promise<string> {
  const [mention] = await inDatabase<{ articleId: string; key: string }>(
    newsroom.databaseUrl,
    `SELECT m."articleId", m."key" FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId"
     JOIN "Issue" i ON i."id" = a."issueId"
     WHERE i."date" = '${date}' AND a."publishedRevisionId" IS NOT NULL ORDER BY a."sequence", m."key" LIMIT 1`,
  )
  await act(newsroom, browser, 'editor', 'put', `/api/articles/${mention?.articleId}/bylines/${mention?.key}`, {
    newReporter: { displayName: '顾晚舟', kind: 'person' },
  })
  const [reporter] = await inDatabase<{ slug: string }>(newsroom.databaseUrl, `SELECT "slug" FROM "Reporter"`)
  return `/reporters/${encodeURIComponent(reporter?.slug ?? '')}`
}

/** Retracts a public article. */
export async function retract(newsroom: Newsroom, browser: Browser, date: string, slug: string): Promise<void> {
  const [article] = await inDatabase<{ id: string; stepCount: number; version: number }>(
    newsroom.databaseUrl,
    `SELECT a."id", a."stepCount", d."version" FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId"
     JOIN "Draft" d ON d."articleId" = a."id" WHERE i."date" = '${date}' AND a."slug" = '${slug}'`,
  )
  await act(newsroom, browser, 'publisher', 'post', `/api/articles/${article?.id}/steps`, {
    ...{ step: 'retract', expectedStepCount: article?.stepCount, draftVersion: article?.version },
    note: '有人提出异议。',
  })
}

async function act(
  newsroom: Newsroom,
  browser: Browser,
  person: 'editor' | 'publisher',
  how: 'put' | 'post',
  path: string,
  data: object,
): Promise<void> {
  const page = await newsroom.enter(browser, person)
  const answer = await page.request[how](path, { data, headers: { origin: newsroom.app.url } })
  expect(answer.status(), `${path}: ${await answer.text()}`).toBe(200)
  await page.context().close()
}
