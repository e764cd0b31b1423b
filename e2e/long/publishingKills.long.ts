import { createTestDatabase } from '../../server/testing/createTestDatabase.ts'
import { readTestServer } from '../../scripts/testing/readTestServer.ts'
import { startApp } from '../../scripts/testing/startApp.ts'
import { expect, openNewsroom, test, type Newsroom } from '../world/newsroom.ts'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import { pause, rounds } from '../world/rounds.ts'

type Browser = Parameters<Newsroom['enter']>[0]
type Standing = { readonly id: string; readonly stepCount: number; readonly version: number; readonly issueId: string }

const standings = `SELECT a.id, a."stepCount", d.version, a."issueId" FROM "Article" a
  JOIN "Draft" d ON d."articleId" = a.id ORDER BY a.id`
const seen = `SELECT (SELECT count(*)::int FROM "Article" WHERE "publishedRevisionId" IS NOT NULL) AS public,
  (SELECT count(*)::int FROM "Publishing") AS publishings,
  (SELECT count(*)::int FROM "Event" WHERE verb = 'issuePublished') AS told,
  (SELECT count(*)::int FROM "Issue" WHERE "publicSince" IS NOT NULL) AS open`

/** Submits and approves every article; tells who may publish now, as a cookie, and what. */
async function prepare(newsroom: Newsroom, browser: Browser) {
  const take = async (person: 'corrector' | 'editor', step: string) => {
    const { request } = await newsroom.enter(browser, person)
    for (const { id, stepCount, version } of await inDatabase<Standing>(newsroom.databaseUrl, standings)) {
      const data = { step, expectedStepCount: stepCount, draftVersion: version }
      const headers = { origin: newsroom.app.url }
      const answer = await request.post(`${newsroom.app.url}/api/articles/${id}/steps`, { data, headers })
      expect(answer.status(), await answer.text()).toBe(200)
    }
  }
  await take('corrector', 'submit')
  await take('editor', 'approve')
  const publisher = await newsroom.enter(browser, 'publisher')
  const cookies = await publisher.context().cookies()
  const [first] = await inDatabase<Standing>(newsroom.databaseUrl, standings)
  return { cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '), issueId: first?.issueId ?? '' }
}

test('a server killed while it publishes an issue has published all of it or nothing', async ({ browser }) => {
  const newsroom = await openNewsroom()
  const { cookie, issueId } = await prepare(newsroom, browser)
  const articles = (await inDatabase(newsroom.databaseUrl, standings)).length
  await newsroom.app.stop()
  const template = new URL(newsroom.databaseUrl).pathname.slice(1)
  const kills = rounds(100)
  const ends = { out: 0, not: 0 }
  for (let kill = 0; kill < kills; kill++) {
    const database = await createTestDatabase({ ...readTestServer(), template })
    const app = await startApp(database.url)
    const headers = { cookie, origin: app.url, 'content-type': 'application/json' }
    const asked = fetch(`${app.url}/api/issues/${issueId}/publish`, { method: 'POST', headers, body: '{}' })
      .then(({ status }) => status)
      .catch(() => null)
    await pause(Math.random() * 900)
    await app.kill('SIGKILL')
    const status = await asked
    await pause(50)
    const [found] = await inDatabase<Record<'public' | 'publishings' | 'told' | 'open', number>>(database.url, seen)
    const isOut = found?.public === articles
    expect(found).toEqual(
      isOut
        ? { public: articles, publishings: articles, told: 1, open: 1 }
        : { public: 0, publishings: 0, told: 0, open: 0 },
    )
    if (status === 200) expect(isOut).toBe(true)
    ends[isOut ? 'out' : 'not'] += 1
    await app.stop()
    await database.close()
  }
  console.log(
    `Proved: ${kills} kills while publishing an issue of ${articles} articles: ${ends.out} times all of it was out, ` +
      `${ends.not} times nothing, never a part.`,
  )
  await newsroom.close()
})
