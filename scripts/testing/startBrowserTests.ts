import { buildNext } from '../build/ensureBuild.ts'
import { generateClient } from '../build/generateClient.ts'
import { openTestServer } from './openTestServer.ts'

/** Playwright's global set-up: a build, and a real Postgres whose address the workers find in their environment. */
export default async function startBrowserTests(): Promise<() => Promise<void>> {
  await generateClient()
  await buildNext({}, new AbortController().signal)
  const { url, template, stop } = await openTestServer()
  process.env.GALLEY_TEST_SERVER = JSON.stringify({ url, template })
  return async () => {
    await stop()
  }
}
