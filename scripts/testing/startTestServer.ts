import type { TestProject } from 'vitest/node'
import { generateClient } from '../build/generateClient.ts'
import { openTestServer, type TestServer } from './openTestServer.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly testServer: TestServer
  }
}

/** Vitest's global set-up of the tests that need a database. */
export default async function startTestServer(project: TestProject): Promise<() => Promise<void>> {
  await generateClient()
  const { stop, ...server } = await openTestServer()
  project.provide('testServer', server)
  return async () => {
    await stop()
  }
}
