import { execFileSync } from 'node:child_process'
import type { APIRequestContext } from '@playwright/test'
import { expect, openNewsroom, test } from '../world/newsroom.ts'
import { publication } from '../world/people.ts'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import { startingPage } from '../world/startingPage.ts'
import { rounds } from '../world/rounds.ts'

const minutes = rounds(10)
const looks = 12
const megabytes = (pid: number): number => Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)])) / 1024

test('a server that is read and edited without a pause does not grow', async ({ browser }) => {
  const newsroom = await openNewsroom()
  const { app } = newsroom
  const { request } = await newsroom.enter(browser, 'corrector')
  const articles = await inDatabase<{ id: string }>(newsroom.databaseUrl, 'SELECT id FROM "Article" ORDER BY id')
  const memory: number[] = []
  let asked = 0
  for (let look = 0; look < looks; look++) {
    const until = Date.now() + (minutes * 60_000) / looks
    while (Date.now() < until) asked += await workOnce(request, app.url, articles[asked % articles.length]?.id ?? '')
    memory.push(Math.round(megabytes(app.pid())))
  }
  const early = Math.max(...memory.slice(looks / 3, (2 * looks) / 3))
  const late = Math.max(...memory.slice((2 * looks) / 3))
  console.log(`Proved: ${asked} requests in ${minutes} min; MB in use: ${memory.join(', ')}.`)
  expect(late).toBeLessThan(early * 1.5)
  expect(app.said()).not.toMatch(/error/iu)
  await newsroom.close()
})

/** Reads the public and the desk, and saves a draft; tells how many requests that were. */
async function workOnce(request: APIRequestContext, url: string, id: string): Promise<number> {
  const paths = ['/', `/${publication.slug}`, `/${publication.slug}/${startingPage.date}`, '/desk', '/desk/issues']
  for (const path of [...paths, `/desk/articles/${id}`])
    expect((await request.get(`${url}${path}`)).status()).toBeLessThan(500)
  const { ok } = (await (await request.get(`${url}/api/articles/${id}/draft`)).json()) as {
    ok: { version: number; content: object }
  }
  const data = {
    version: ok.version,
    saveKey: `soak-${ok.version}-${Date.now()}`,
    content: { ...ok.content, kicker: `第${ok.version}次` },
  }
  const saved = await request.put(`${url}/api/articles/${id}/draft`, { data, headers: { origin: url } })
  expect(saved.status()).toBe(200)
  return paths.length + 3
}
