import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { APIRequestContext, Browser } from '@playwright/test'
import pg from 'pg'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'
import { password, publication } from './world/people.ts'
import { routeRules, type Method, type Role } from './world/routeRules.ts'

// Every route that was built, asked by everyone: signed out, of another publication, and in every role of this one.

const built = path.join(__dirname, '..', '.next')
const readBuilt = (file: string): unknown => JSON.parse(readFileSync(path.join(built, file), 'utf8'))
const nowhere = '018f0000-0000-7000-a000-000000000001'
const more = { administrator: 'he:administrator', stranger: 'elsewhere:publisher' } as const

let newsroom: Newsroom & { close(): Promise<void> }
let asking: Readonly<Record<Role | 'stranger' | 'nobody', APIRequestContext>>
let real: Readonly<Record<string, string>>

async function succeed(words: readonly string[], input?: string): Promise<void> {
  const ran = await newsroom.galley(words, input)
  expect(ran.code, ran.told).toBe(0)
}

async function enterAll(browser: Browser): Promise<typeof asking> {
  const nobody = await browser.newContext({ baseURL: newsroom.app.url })
  const [corrector, editor, publisher, administrator, stranger] = [
    await newsroom.enter(browser, 'corrector'),
    await newsroom.enter(browser, 'editor'),
    await newsroom.enter(browser, 'publisher'),
    await newsroom.enterAs(browser, 'he'),
    await newsroom.enterAs(browser, 'elsewhere'),
  ].map((page) => page.request) as [
    APIRequestContext,
    APIRequestContext,
    APIRequestContext,
    APIRequestContext,
    APIRequestContext,
  ]
  return { corrector, editor, publisher, administrator, stranger, nobody: nobody.request }
}

// One after the other, in one newsroom.
test.describe.configure({ mode: 'default' })
test.beforeAll(async ({ browser }) => {
  newsroom = await openNewsroom()
  await succeed(['publication', 'add', '--slug', 'other-daily', '--title', '别报'])
  for (const [slug, person] of [
    [publication.slug, more.administrator],
    ['other-daily', more.stranger],
  ] as const) {
    const [name = '', role = ''] = person.split(':')
    await succeed(
      ['user', 'add', name, '--display-name', name, '--role', `${slug}:${role}`, '--password-stdin'],
      `${password}\n`,
    )
  }
  asking = await enterAll(browser)
  const html = await (await asking.publisher.get('/desk/issues')).text()
  const issue = /\/desk\/issues\/([0-9a-f-]{36})/u.exec(html)?.[1] ?? ''
  const desk = await (await asking.publisher.get(`/desk/issues/${issue}`)).text()
  const article = /\/desk\/articles\/([0-9a-f-]{36})/u.exec(desk)?.[1] ?? ''
  const page = /\/desk\/pages\/([0-9a-f-]{36})/u.exec(desk)?.[1] ?? ''
  real = { issues: issue, articles: article, pages: page }
  expect([issue, article, page].every((id) => id.length === 36)).toBe(true)
})
test.afterAll(() => newsroom.close())

/** An address of a route, with ids of this newsroom, or with ids of nothing. */
function addressOf(route: string, isReal: boolean): string {
  const parts = route.split('/')
  const filled = parts.flatMap((part, at) => {
    if (part.startsWith('[[...')) return []
    if (!part.startsWith('[')) return part
    if (part === '[slug]') return isReal ? publication.slug : 'no-such-daily'
    if (part === '[number]') return '1'
    if (part === '[key]') return 'b1'
    if (part.startsWith('[...')) return 'small'
    return (isReal && real[parts[at - 1] ?? '']) || nowhere
  })
  return filled.join('/') || '/'
}

async function ask(who: keyof typeof asking, method: Method, address: string, body?: unknown) {
  const answer = await asking[who].fetch(address, {
    ...{ method, maxRedirects: 0, headers: { origin: newsroom.app.url } },
    ...(body === undefined ? {} : { data: body }),
  })
  return { status: answer.status(), location: answer.headers().location ?? '', text: await answer.text() }
}

test('every route that was built is known here, and there is no server action', () => {
  const routes = Object.values(readBuilt('app-path-routes-manifest.json') as Record<string, string>)
  expect(routes.filter((route) => !route.startsWith('/_')).sort()).toEqual(Object.keys(routeRules).sort())
  const actions = readBuilt('server/server-reference-manifest.json') as Record<'node' | 'edge', object>
  expect([Object.keys(actions.node), Object.keys(actions.edge)]).toEqual([[], []])
})

test('every route answers everyone as the table of rights says', async () => {
  for (const [route, rule] of Object.entries(routeRules)) {
    if (rule.kind === 'open') {
      for (const address of rule.shows) expect.soft((await ask('nobody', 'GET', address)).status, address).toBe(200)
      continue
    }
    for (const { method, may, body } of rule.asks) {
      const address = addressOf(route, true)
      const say = `${method} ${route}`
      const out = await ask('nobody', method, address, body)
      if (rule.kind === 'page')
        expect.soft([out.status, out.location], say).toEqual([307, expect.stringContaining('/sign-in')])
      else expect.soft(out.status, say).toBe(401)
      for (const role of ['corrector', 'editor', 'publisher', 'administrator'] as const) {
        if (body === undefined && rule.kind === 'change') break
        const { status } = await ask(role, method, address, body)
        const isRefused = status === 401 || status === 403 || status === 404
        expect.soft(isRefused, `${say} by a ${role}: ${status}`).toBe(!may.includes(role))
      }
      if (!address.includes(Object.values(real).find((id) => address.includes(id)) ?? publication.slug)) continue
      const [there, gone] = [
        await ask('stranger', method, address, body),
        await ask('stranger', method, addressOf(route, false), body),
      ]
      expect.soft(there.status, `${say} by a stranger`).toBe(gone.status)
      if (rule.kind !== 'page') expect.soft(there.text, `${say} by a stranger`).toBe(gone.text)
      if (rule.kind === 'page' || body !== undefined) expect.soft(there.status, `${say} by a stranger`).toBe(404)
    }
  }
})

test('a change asked for from another site is refused whoever asks', async () => {
  for (const [route, rule] of Object.entries(routeRules)) {
    if (rule.kind !== 'change') continue
    const first = rule.asks.find(({ method }) => method !== 'GET')
    const answer = await asking.publisher.fetch(addressOf(route, true), {
      ...{ method: first?.method ?? 'POST', data: first?.body ?? {}, headers: { origin: 'https://elsewhere.example' } },
    })
    expect.soft([answer.status(), await answer.text()], route).toEqual([403, expect.stringContaining('otherSite')])
  }
})

test('who has a second factor to set first reaches their own account, and no other route', async () => {
  const database = new pg.Client({ connectionString: newsroom.databaseUrl })
  await database.connect()
  await database.query(`INSERT INTO "ServerPolicy" ("id", "secondFactorOf") VALUES (1, 'everybody')`)
  try {
    for (const [route, rule] of Object.entries(routeRules)) {
      if (rule.kind === 'open') continue
      for (const { method, body } of rule.asks) {
        const say = `${method} ${route}`
        const { status, location, text } = await ask(
          'publisher',
          method,
          addressOf(route, true),
          method === 'GET' ? undefined : (body ?? {}),
        )
        if (rule.kind === 'page')
          expect.soft([status, location], say).toEqual(rule.isOwnAccount ? [200, ''] : [307, '/desk/account'])
        else if (rule.isOwnAccount) expect.soft(text, say).not.toContain('secondFactorNeeded')
        else {
          // Images are refused without a word.
          const told = text === '' ? 'secondFactorNeeded' : text
          expect.soft([status, told], say).toEqual([403, expect.stringContaining('secondFactorNeeded')])
        }
      }
    }
  } finally {
    await database.query('DELETE FROM "ServerPolicy"')
    await database.end()
  }
})
