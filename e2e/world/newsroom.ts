import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { test as base, expect, type Browser, type Page } from '@playwright/test'
import { startApp, type App } from '../../scripts/testing/startApp.ts'
import { enter } from './enter.ts'
import { copyFurnished } from './furnish.ts'
import { password, people, type Person } from './people.ts'
import { runGalley, type Ran } from './runGalley.ts'

/** A served Galley with a publication, three people and the starting page imported, on a database of its own. */
export type Newsroom = {
  readonly app: App
  readonly databaseUrl: string
  /** Runs the `galley` command beside the running server. */
  galley(words: readonly string[], input?: string): Promise<Ran>
  /** A signed-in person in a browser of their own. */
  enter(browser: Browser, person: Person, options?: { readonly locale?: string }): Promise<Page>
  /** The same for anyone else, by the name they sign in with. */
  enterAs(browser: Browser, name: string): Promise<Page>
}

/** Makes a newsroom; ends it again. Tests that kill the server or change much make their own. */
export async function openNewsroom(): Promise<Newsroom & { close(): Promise<void> }> {
  const dataFolder = mkdtempSync(path.join(tmpdir(), 'galley-newsroom-'))
  const database = await copyFurnished(dataFolder)
  const app = await startApp(database.url, {}, dataFolder)
  const place = { databaseUrl: database.url, dataFolder }
  const galley = (words: readonly string[], input?: string) => runGalley(words, place, input)
  return {
    app,
    databaseUrl: database.url,
    galley,
    enter: (browser, person, options) => enter(browser, app, { name: people[person].name, password }, options?.locale),
    enterAs: (browser, name) => enter(browser, app, { name, password }),
    close: async () => {
      await app.stop()
      await database.close()
    },
  }
}

type OfTest = { readonly ownNewsroom: Newsroom; readonly closesWindows: void }

/** Playwright's test with a newsroom shared by the tests of one worker, and one that is the test's own. */
export const test = base.extend<OfTest, { newsroom: Newsroom }>({
  // Playwright leaves open what a test has opened by itself: screens of tests long over would go on asking their server.
  closesWindows: [
    async ({ browser }, use) => {
      const before = new Set(browser.contexts())
      await use()
      const opened = browser.contexts().filter((context) => !before.has(context))
      await Promise.all(opened.map((context) => context.close()))
    },
    { auto: true },
  ],
  ownNewsroom: [
    async ({}, use) => {
      const newsroom = await openNewsroom()
      await use(newsroom)
      await newsroom.close()
    },
    { scope: 'test', timeout: 300_000 },
  ],
  newsroom: [
    async ({}, use) => {
      const newsroom = await openNewsroom()
      await use(newsroom)
      await newsroom.close()
    },
    { scope: 'worker', timeout: 300_000 },
  ],
})
export { expect }
