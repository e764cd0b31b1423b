import { axe } from '../world/axe.ts'
import { expect, type Browser, type Page } from '@playwright/test'
import { listenForRefusals } from '../world/listenForRefusals.ts'
import { runGalley } from '../world/runGalley.ts'
import { strayTexts } from '../world/strayTexts.ts'
import { test, type Demo } from '../world/demo.ts'
import { screenRoutes, walkScreens } from '../world/walkScreens.ts'
import { typeIntoEveryField } from '../world/typeIntoEveryField.ts'

// Every screen that was built, with the demo newspapers in it, reached by its links.

test.describe.configure({ mode: 'serial' })

/** What no link leads to. */
const starts = ['/', '/sign-in', '/desk', '/search?q=的', '/search?q=-x', '/desk/search?q=的', '/nowhere/at-all']
const severalTimes: Readonly<Record<string, number>> = { '/[publication]/[issue]/[article]': 4, '/search': 3 }
const timesOf = (route: string) => severalTimes[route] ?? 1
const isAdministration = (route: string) => route.startsWith('/desk/administration')

/** An import that asks something, and a link that sets a password: screens of the moment. */
async function makeMoments(demo: Demo, page: Page): Promise<string[]> {
  await page.goto('/desk/imports')
  const chooser = page.waitForEvent('filechooser')
  await page
    .getByRole('button')
    .filter({ hasText: /选择文件|Choose files/u })
    .first()
    .click()
  const text = '桥头早市搬家\n\n本报讯（记者 何小满）昨天清晨，桥头早市搬到了新街，\n摊位比从前多了一倍。\n'
  await (await chooser).setFiles({ name: '01.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
  await page.locator('a[href^="/desk/imports/"]').first().waitFor()
  const place = { databaseUrl: demo.databaseUrl, dataFolder: demo.app.dataFolder }
  const { out } = await runGalley(['user', 'password', 'fan'], place)
  const link = /\/invitation\/\S+/u.exec(out)?.[0] ?? ''
  expect(link).not.toBe('')
  return ['/desk/imports', link]
}

async function walkAll(
  { demo, browser, locale }: { readonly demo: Demo; readonly browser: Browser; readonly locale: string },
  show: (page: Page, address: string) => Promise<void>,
) {
  const publisher = await demo.enter(browser, 'yan', locale)
  const refused = await listenForRefusals(publisher.context())
  const more = await makeMoments(demo, publisher)
  const routes = await walkScreens(
    publisher,
    [...starts, ...more],
    (route) => (isAdministration(route) ? 0 : timesOf(route)),
    (address) => show(publisher, address),
  )
  const administrator = await demo.enter(browser, 'shi', locale)
  const refusedThere = await listenForRefusals(administrator.context())
  const others = await walkScreens(
    administrator,
    ['/desk/administration'],
    (route) => (isAdministration(route) ? 1 : 0),
    (address) => show(administrator, address),
  )
  expect([...refused, ...refusedThere]).toEqual([])
  expect([...routes, ...others].sort()).toEqual([...screenRoutes].sort())
}

async function expectNoStrayTexts(page: Page, address: string, locale: 'en' | 'zh-Hans') {
  if (address.startsWith('/desk/articles/')) await page.locator('.galley-body').first().waitFor()
  expect.soft(await strayTexts(page, locale), address).toEqual([])
}

async function expectNoViolations(page: Page, address: string) {
  const { violations } = await axe(page).analyze()
  const told = violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
  expect.soft(told, address).toEqual([])
}

async function expectRoom(page: Page, address: string, width: number) {
  await page.setViewportSize({ width, height: 844 })
  const wide = () => page.evaluate(() => window.document.documentElement.scrollWidth)
  await expect.soft.poll(wide, { message: `${address} at ${width}` }).toBeLessThanOrEqual(width)
  await page.setViewportSize({ width: 1440, height: 900 })
}

test('every screen speaks Chinese and nothing else, keeps to its policy, axe finds nothing, and a phone is wide enough', async ({
  browser,
  demo,
}) => {
  test.setTimeout(480_000)
  await walkAll({ demo, browser, locale: 'zh-CN' }, async (page, address) => {
    await expectNoStrayTexts(page, address, 'zh-Hans')
    await expectNoViolations(page, address)
    await expectRoom(page, address, address.startsWith('/desk') ? 390 : 320)
  })
})

test('every screen speaks English and nothing else', async ({ browser, demo }) => {
  test.setTimeout(480_000)
  await walkAll({ demo, browser, locale: 'en-GB' }, (page, address) => expectNoStrayTexts(page, address, 'en'))
})

test('markup typed into any field of any screen stays the text that it is', async ({ browser, demo }) => {
  test.setTimeout(480_000)
  const typed: string[] = []
  await walkAll({ demo, browser, locale: 'zh-CN' }, async (page, address) => {
    typed.push(...(await typeIntoEveryField(page, address)))
  })
  expect(typed.length).toBeGreaterThan(20)
})
