import type { APIRequestContext } from '@playwright/test'
import { createTestDatabase } from '../server/testing/createTestDatabase.ts'
import { readTestServer } from '../scripts/testing/readTestServer.ts'
import { startApp } from '../scripts/testing/startApp.ts'
import { expect, test } from './world/test.ts'

/** Tries a wrong password, as if from an address, and tells what the sign-in page would say. */
async function failFrom(request: APIRequestContext, url: string, forwarded: string): Promise<string | null> {
  const { csrfToken } = (await (await request.get(`${url}/api/auth/csrf`)).json()) as { csrfToken: string }
  const answer = await request.post(`${url}/api/auth/callback/credentials`, {
    form: { csrfToken, name: 'nobody', password: 'wrong', json: 'true' },
    headers: { 'x-forwarded-for': forwarded },
  })
  const told = (await answer.json()) as { url: string }
  return new URL(told.url).searchParams.get('error')
}

async function failMany(request: APIRequestContext, proxies: string, address: (time: number) => string) {
  const database = await createTestDatabase(readTestServer())
  const app = await startApp(database.url, { GALLEY_PROXIES: proxies })
  const errors: (string | null)[] = []
  for (let time = 1; time <= 12; time++) errors.push(await failFrom(request, app.url, address(time)))
  const { status } = await fetch(app.url, {
    headers: { 'x-forwarded-host': 'evil.example', 'x-forwarded-proto': 'ftp' },
  })
  await app.stop()
  await database.close()
  return { errors, status }
}

test('a made-up address does not get around the limit of sign-ins', async ({ request }) => {
  const { errors, status } = await failMany(request, '0', (time) => `203.0.113.${time}`)
  expect(errors.slice(0, 10)).toEqual(Array(10).fill('wrongNameOrPassword'))
  expect(errors.slice(10)).toEqual(['tooManyAttempts', 'tooManyAttempts'])
  expect(status).toBe(200)
})

test('behind a declared proxy the address is what the proxy added, not what the client wrote', async ({ request }) => {
  const spread = await failMany(request, '1', (time) => `198.51.100.1, 203.0.113.${time}`)
  expect(spread.errors).toEqual(Array(12).fill('wrongNameOrPassword'))
  const one = await failMany(request, '1', (time) => `198.51.100.${time}, 203.0.113.1`)
  expect(one.errors.at(-1)).toBe('tooManyAttempts')
})
