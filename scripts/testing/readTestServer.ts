import type { TestServer } from './openTestServer.ts'

/** The Postgres of this run of browser tests, for `createTestDatabase`. */
export function readTestServer(): TestServer {
  const text = process.env.GALLEY_TEST_SERVER
  if (!text) throw new Error('Browser tests are run by npm test or npm run test:browser')
  return JSON.parse(text) as TestServer
}
