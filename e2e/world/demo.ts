import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, type Browser, type Page } from '@playwright/test'
import { readTestServer } from '../../scripts/testing/readTestServer.ts'
import { startApp, type App } from '../../scripts/testing/startApp.ts'
import { createTestDatabase } from '../../server/testing/createTestDatabase.ts'
import { enter } from './enter.ts'

const project = path.resolve(__dirname, '..', '..')

/** A served Galley with the demo newspapers, as the first start makes it. */
export type Demo = {
  readonly app: App
  readonly databaseUrl: string
  /** One of the demo's people, signed in, in a browser of their own. */
  enter(browser: Browser, name: string, locale?: string): Promise<Page>
}

async function openDemo(): Promise<Demo & { close(): Promise<void> }> {
  const database = await createTestDatabase(readTestServer())
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'galley-demo-'))
  for (const words of [['seeds/load.ts'], ['cli/firstRun.ts', '--demo']]) {
    const node = path.join(project, 'node_modules', 'node', 'bin', 'node')
    const { status, stderr } = spawnSync(node, ['--import', 'tsx', ...words], {
      ...{ cwd: project, encoding: 'utf8' },
      env: { ...process.env, DATABASE_URL: database.url, GALLEY_DATA: dataFolder },
    })
    if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`)
  }
  const passwords = readPasswords(dataFolder)
  const app = await startApp(database.url, {}, dataFolder)
  return {
    ...{ app, databaseUrl: database.url },
    enter: (browser, name, locale) => enter(browser, app, { name, password: passwords.get(name) ?? '' }, locale),
    close: async () => {
      await app.stop()
      await database.close()
    },
  }
}

function readPasswords(dataFolder: string): ReadonlyMap<string, string> {
  const lines = readFileSync(path.join(dataFolder, 'demo-accounts.txt'), 'utf8').trim().split('\n')
  return new Map(lines.map((line) => line.split(/\s+/u, 2) as [string, string]))
}

/** Playwright's test with the demo, shared by the tests of one worker. */
export const test = base.extend<object, { demo: Demo }>({
  demo: [
    async ({}, use) => {
      const demo = await openDemo()
      await use(demo)
      await demo.close()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})
