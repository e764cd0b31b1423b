import type { APIRequestContext } from '@playwright/test'
import { expect, openNewsroom, test } from '../world/newsroom.ts'
import { inDatabase } from '../../server/testing/inDatabase.ts'
import { pause, rounds } from '../world/rounds.ts'

type Held = { readonly version: number; readonly content: { readonly kicker: string | null } }

test('a server killed while drafts are saved has every draft that it said it had', async ({ browser }) => {
  const newsroom = await openNewsroom()
  const { app } = newsroom
  const { request } = await newsroom.enter(browser, 'corrector')
  const [{ id } = { id: '' }] = await inDatabase<{ id: string }>(
    newsroom.databaseUrl,
    'SELECT id FROM "Article" ORDER BY id LIMIT 1',
  )
  const kills = rounds(100)
  let saves = 0
  let lost = 0
  for (let kill = 0; kill < kills; kill++) {
    const before = await readHeld(request, app.url, id)
    const killed = pause(200 + Math.random() * 400).then(() => app.kill('SIGKILL'))
    const { acknowledged, sent, count } = await saveUntilDead(request, app.url, id, before, `${kill}`)
    await killed
    await app.restart()
    const after = await readHeld(request, app.url, id)
    saves += count
    const isOurs = after.content.kicker === acknowledged.content.kicker || after.content.kicker === sent
    if (!isOurs || after.version < acknowledged.version || after.version > acknowledged.version + 1) lost += 1
  }
  console.log(`Proved: ${kills} kills while saving, ${saves} saves acknowledged, ${lost} of them lost.`)
  expect(lost).toBe(0)
  expect(saves).toBeGreaterThan(kills)
  await newsroom.close()
})

async function readHeld(request: APIRequestContext, url: string, id: string): Promise<Held> {
  const answer = (await (await request.get(`${url}/api/articles/${id}/draft`)).json()) as { ok: Held }
  return answer.ok
}

/** Saves one text after the other until the server does not answer; tells the last it acknowledged and the last sent. */
async function saveUntilDead(request: APIRequestContext, url: string, id: string, from: Held, mark: string) {
  let acknowledged = from
  for (let count = 0; ; count++) {
    const sent = `第${mark}回第${count}次`
    const content = { ...acknowledged.content, kicker: sent }
    const data = { version: acknowledged.version, saveKey: `round-${mark}-save-${count}`, content }
    const answer = await request
      .put(`${url}/api/articles/${id}/draft`, { data, headers: { origin: url } })
      .then((response) => response.json() as Promise<{ ok: { version: number } }>)
      .catch(() => null)
    if (!answer) return { acknowledged, sent, count }
    acknowledged = { version: answer.ok.version, content }
  }
}
