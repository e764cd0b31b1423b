import { test as base, expect, type Browser, type Page } from '@playwright/test'
import { createTestDatabase } from '../../server/testing/createTestDatabase.ts'
import { readTestServer } from '../../scripts/testing/readTestServer.ts'
import { startApp, type App } from '../../scripts/testing/startApp.ts'
import { runGalley, type Ran } from './runGalley.ts'
import { startingPage } from './startingPage.ts'

/** The people of every test newsroom: sign-in name, name on screen, role. */
export const people = {
  corrector: { name: 'lin', displayName: 'Lin Corrector', role: 'corrector' },
  editor: { name: 'zhou', displayName: 'Zhou Editor', role: 'editor' },
  publisher: { name: 'qian', displayName: 'Qian Publisher', role: 'publisher' },
} as const
export type Person = keyof typeof people

export const password = 'carp-lantern-ferry-9'
export const publication = { slug: 'test-daily', title: '试印日报' }

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
  const database = await createTestDatabase(readTestServer())
  const app = await startApp(database.url)
  const place = { databaseUrl: database.url, dataFolder: app.dataFolder }
  const galley = (words: readonly string[], input?: string) => runGalley(words, place, input)
  const succeed = async (words: readonly string[], input?: string) => {
    const ran = await galley(words, input)
    if (ran.code !== 0) throw new Error(`galley ${words.join(' ')}: ${ran.told}${ran.out}`)
  }
  await succeed(['publication', 'add', '--slug', publication.slug, '--title', publication.title, '--images-public'])
  for (const { name, displayName, role } of Object.values(people)) {
    const words = ['user', 'add', name, '--display-name', displayName, '--role', `${publication.slug}:${role}`]
    await succeed([...words, '--password-stdin'], `${password}\n`)
  }
  await succeed(['import', '--publication', publication.slug, '--date', startingPage.date, startingPage.file])
  return {
    app,
    databaseUrl: database.url,
    galley,
    enter: (browser, person, options) => enter(app, browser, people[person].name, options),
    enterAs: (browser, name) => enter(app, browser, name),
    close: async () => {
      await app.stop()
      await database.close()
    },
  }
}

async function enter(app: App, browser: Browser, name: string, options: { locale?: string } = {}): Promise<Page> {
  const context = await browser.newContext({ baseURL: app.url, locale: options.locale ?? 'zh-CN' })
  const page = await context.newPage()
  await signInAs(page, name, options.locale)
  return page
}

/** Signs in on the sign-in screen, as people do. */
export const signIn = (page: Page, person: Person, locale?: string): Promise<void> =>
  signInAs(page, people[person].name, locale)

async function signInAs(page: Page, name: string, locale = 'zh-CN'): Promise<void> {
  const words = locale.startsWith('zh') ? ['用户名', '密码', '登录'] : ['User name', 'Password', 'Sign in']
  const [nameField = '', secret = '', submit = ''] = words
  await page.goto('/sign-in')
  await page.getByLabel(nameField, { exact: true }).fill(name)
  await page.getByLabel(secret, { exact: true }).fill(password)
  await page.getByRole('button', { name: submit, exact: true }).click()
  await expect(page).toHaveURL(/\/desk/u)
}

/** Playwright's test with a newsroom shared by the tests of one worker. */
export const test = base.extend<object, { newsroom: Newsroom }>({
  newsroom: [
    async ({}, use) => {
      const newsroom = await openNewsroom()
      await use(newsroom)
      await newsroom.close()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})
export { expect }
