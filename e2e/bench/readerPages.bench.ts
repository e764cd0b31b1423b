import type { Browser } from '@playwright/test'
import { expect } from '@playwright/test'
import { changeAllTheTime, openChanges } from '../../server/testing/changeAllTheTime.ts'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import { test, type Demo } from '../world/demo.ts'
import { startBareServer } from './bareServer.ts'
import { share } from './keyToPaint.ts'
import { measure } from './load.ts'

test.describe.configure({ mode: 'serial' })

const ms = (value: number): string => `${value.toFixed(1)} ms`

/** Addresses of the demo, as a reader comes by them: the front, its first newspaper, issue, page and article. */
async function addressesOf(demo: Demo) {
  const [first] = await inDatabase<{ slug: string; date: string; article: string; label: string }>(
    demo.databaseUrl,
    `SELECT p."slug", to_char(i."date", 'YYYY-MM-DD') AS date, a."slug" AS article, g."label" FROM "Article" a
     JOIN "Issue" i ON i."id" = a."issueId" JOIN "Publication" p ON p."id" = i."publicationId"
     JOIN "ArticlePage" t ON t."articleId" = a."id" JOIN "Page" g ON g."id" = t."pageId"
     WHERE a."publishedRevisionId" IS NOT NULL AND i."publicSince" IS NOT NULL AND p."language" = 'zh-Hans'
     ORDER BY i."date", a."sequence" LIMIT 1`,
  )
  if (!first) throw new Error('The demo has nothing public')
  const issue = `/${first.slug}/${first.date}`
  return {
    ...{ front: '/', newspaper: `/${first.slug}`, calendar: `/${first.slug}/calendar`, issue },
    ...{ page: `${issue}/page/${first.label}`, article: `${issue}/${encodeURIComponent(first.article)}` },
  }
}

type Say = (name: string, pathOf: (request: number) => string) => Promise<void>

/** Prints what an answer takes, and how often it comes to one of a server that does nothing but answer. */
function against(url: string, bareRate: number): Say {
  return async (name, pathOf) => {
    const { times, failed, seconds } = await measure(url, pathOf)
    const rate = times.length / seconds
    const share95 = `p50 ${ms(share(times, 0.5))} · p95 ${ms(share(times, 0.95))}`
    const ratio = `1 for ${(bareRate / rate).toFixed(1)} of a bare server`
    console.log(`  ${name.padEnd(22)} ${share95} · ${rate.toFixed(0)} a second, ${ratio}, ${failed} failed`)
    expect(failed).toBe(0)
  }
}

/** Every public article and every page of the demo with public articles. */
async function allAddresses({ databaseUrl }: Demo) {
  const rows = await inDatabase<{ article: string; page: string }>(
    databaseUrl,
    `SELECT '/' || p."slug" || '/' || to_char(i."date", 'YYYY-MM-DD') || '/' || a."slug" AS article,
       '/' || p."slug" || '/' || to_char(i."date", 'YYYY-MM-DD') || '/page/' || g."label" AS page
     FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId" JOIN "Publication" p ON p."id" = i."publicationId"
     JOIN "ArticlePage" t ON t."articleId" = a."id" JOIN "Page" g ON g."id" = t."pageId"
     WHERE a."publishedRevisionId" IS NOT NULL AND i."publicSince" IS NOT NULL AND i."edition" = ''`,
  )
  const distinct = (of: 'article' | 'page') => [...new Set(rows.map((row) => encodeURI(row[of])))]
  return { article: distinct('article'), page: distinct('page') }
}

/** What changes, and the issue that it is of; empty: all, so that everything is read anew for each request. */
const changing = [
  ['another issue changes', 'another/2000-01-01/'],
  ['everything changes', ''],
] as const

/** Asks for words that nobody asked for before, so that the page is not kept. */
const withWords = (path: string) => (request: number) => `${path}?q=${encodeURIComponent(`字${request}`)}`

test('pages at ten connections, kept and drawn anew', async ({ demo }) => {
  const addresses = await addressesOf(demo)
  const bare = await startBareServer(demo.app.url + addresses.article)
  // Twice: the first time what asks is not warm itself.
  await measure(bare.url, () => '/')
  const alone = await measure(bare.url, () => '/')
  bare.stop()
  const bareRate = alone.times.length / alone.seconds
  console.log(
    `A bare Node server with the bytes of an article: p95 ${ms(share(alone.times, 0.95))} · ${bareRate.toFixed(0)} a second`,
  )
  const say = against(demo.app.url, bareRate)
  console.log('Pages that are kept, 10 connections:')
  for (const [name, path] of Object.entries(addresses)) await say(name, () => path)
  console.log('Pages that are drawn anew for each request, of what was read before, 10 connections:')
  for (const name of ['article', 'page'] as const) await say(name, withWords(addresses[name]))
  console.log('Every page for the first time since everything changed, one after the other, 10 connections:')
  for (const [name, paths] of Object.entries(await allAddresses(demo))) {
    const { change, stop } = await openChanges(demo.databaseUrl)
    await say(`${name}, of ${paths.length}`, (request) => {
      const at = Math.abs(request) % paths.length
      if (at === 0) void change('')
      return paths[at] ?? ''
    })
    await stop()
  }
  for (const [what, of] of changing) {
    console.log(`The same while ${what} a thousand times a second, 10 connections:`)
    const stop = changeAllTheTime(demo.databaseUrl, 1, of)
    for (const name of ['article', 'page', 'issue'] as const) await say(name, withWords(addresses[name]))
    await stop()
  }
})

test('how soon a page shows a change', async ({ demo, request }) => {
  const { newspaper } = await addressesOf(demo)
  const late: number[] = []
  for (let round = 0; round < 100; round += 1) {
    // Kept, before it changes.
    await request.get(demo.app.url + newspaper)
    const title = `澜浦日报${round}`
    await inDatabase(
      demo.databaseUrl,
      `UPDATE "Publication" SET "title" = '${title}' WHERE "slug" = '${newspaper.slice(1)}' RETURNING "id"`,
    )
    const committed = performance.now()
    for (;;) {
      const asked = performance.now()
      if ((await (await request.get(demo.app.url + newspaper)).text()).includes(title)) {
        late.push(asked - committed)
        break
      }
    }
  }
  const atOnce = late.filter((one) => one < 5).length
  console.log(
    `Of ${late.length} changes ${atOnce} stood on the first page asked for; the latest was asked for ${ms(share(late, 1))} after the change.`,
  )
})

/** What a first visit takes over the wire, by kind, in kB. */
async function visit(browser: Browser, demo: Demo, path: string) {
  const page = await (await browser.newContext({ baseURL: demo.app.url })).newPage()
  const sizes = { page: 0, font: 0, image: 0, fonts: 0 }
  const asked: Promise<void>[] = []
  page.on('requestfinished', (request) => {
    const type = request.resourceType()
    const kind = type === 'font' || type === 'image' ? type : 'page'
    const add = async () => {
      const { responseBodySize, responseHeadersSize } = await request.sizes()
      sizes[kind] += responseBodySize + responseHeadersSize
      if (kind === 'font') sizes.fonts += 1
    }
    asked.push(add())
  })
  await page.goto(path, { waitUntil: 'networkidle' })
  await Promise.all(asked)
  await page.context().close()
  return sizes
}

test('what a page weighs at a first visit', async ({ browser, demo }) => {
  const addresses = await addressesOf(demo)
  const kB = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`
  console.log('First visit, over the wire, in a browser without Chinese fonts of its own:')
  for (const [name, path] of Object.entries(addresses)) {
    const { page, font, fonts, image } = await visit(browser, demo, path)
    console.log(`  ${name.padEnd(10)} ${kB(page)} · images ${kB(image)} · fonts ${kB(font)} in ${fonts} slices`)
  }
})
