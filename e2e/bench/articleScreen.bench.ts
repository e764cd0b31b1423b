import { expect, test, type Page } from '@playwright/test'
import { bodyOf, openArticle } from '../world/articleScreen.ts'
import { openNewsroom, type Newsroom } from '../world/newsroom.ts'
import { publication } from '../world/people.ts'
import { openBareEditor } from './bareEditor.ts'
import { damagedPage } from './damagedPage.ts'
import { caretInto, keyToPaint, share } from './keyToPaint.ts'
import { lengthen } from './longArticle.ts'
import { correct } from './perfectEditor.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterAll(() => newsroom.close())
test.describe.configure({ mode: 'serial' })

const ms = (value: number): string => `${value.toFixed(0)} ms`

test('how long until it can be typed in, and until suspects are marked', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 1)
  const address = page.url()
  await lengthen(page, address.split('/').at(-1) ?? '', 5_000, 75)
  await page.addInitScript(() => {
    const seen: Record<string, number> = {}
    Object.assign(window, { seen })
    const look = (): void => {
      if (document.querySelector('.galley-body[contenteditable=true]')) seen.editable ??= performance.now()
      if (document.querySelector('.galley-suspect')) seen.marked ??= performance.now()
      if (seen.marked === undefined) requestAnimationFrame(look)
    }
    look()
  })
  const editable: number[] = []
  const marked: number[] = []
  for (let round = 0; round < 12; round += 1) {
    await page.goto(address)
    await expect(bodyOf(page).locator('.galley-suspect').first()).toBeAttached()
    const seen = await page.evaluate(() => (window as unknown as { seen: Record<string, number> }).seen)
    if (round === 0) continue
    editable.push(seen.editable ?? Number.NaN)
    marked.push((seen.marked ?? Number.NaN) - (seen.editable ?? Number.NaN))
  }
  console.log(`An article of 5,000 characters, loaded ${editable.length} times:`)
  console.log(`  until it can be typed in   p50 ${ms(share(editable, 0.5))} · p95 ${ms(share(editable, 0.95))}`)
  console.log(`  from then to the suspects  p50 ${ms(share(marked, 0.5))} · p95 ${ms(share(marked, 0.95))}`)
})

test('how long from a key to its paint', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, 2)
  const paragraphs = await lengthen(page, page.url().split('/').at(-1) ?? '', 20_000, 300)
  await page.reload()
  await expect(bodyOf(page).locator('.galley-suspect').first()).toBeAttached()
  const bare = await page.context().newPage()
  await bare.setViewportSize({ width: 1440, height: 900 })
  await openBareEditor(bare, paragraphs)
  const times = { galley: [] as number[], bare: [] as number[] }
  const [block, rounds, keys] = [Math.floor(paragraphs.length / 2), 4, 50]
  for (let round = 0; round < rounds; round += 1) {
    await page.bringToFront()
    await caretInto(page, '.galley-body', block)
    times.galley.push(...(await keyToPaint(page, keys)))
    await bare.bringToFront()
    await caretInto(bare, '.ProseMirror', block)
    times.bare.push(...(await keyToPaint(bare, keys)))
  }
  const characters = paragraphs.join('').length
  console.log(`From a key to its paint, ${characters} characters with 300 marks, ${rounds * keys} keys each:`)
  for (const [name, own] of Object.entries(times))
    console.log(`  ${name.padEnd(8)} p50 ${share(own, 0.5).toFixed(1)} ms · p95 ${share(own, 0.95).toFixed(1)} ms`)
  const ratio = share(times.galley, 0.95) / share(times.bare, 0.95)
  console.log(`  ${ratio.toFixed(2)} times a bare ProseMirror at p95 (at most 1.5 is asked for)`)
})

test('a perfect editor’s way from the imported page to all of its articles submitted', async ({ browser }) => {
  const page = await newsroom.enter(browser, 'corrector')
  const ran = await newsroom.galley([
    'import',
    '--publication',
    publication.slug,
    '--date',
    '2019-10-01',
    damagedPage(),
  ])
  expect(ran.code, ran.told).toBe(0)
  const addresses = await articlesOf(page, /10\s*月\s*1/u)
  // The truth is the same page as it was before it was damaged; nobody has touched its articles from the fourth on.
  const truths = await articlesOf(page, /9\s*月\s*18/u)
  expect(truths.length).toBeGreaterThanOrEqual(addresses.length)
  const all = { keys: 0, bySuspect: 0, byFinding: 0, articles: 0, seconds: 0 }
  for (const [at, address] of addresses.entries()) {
    if (at === 1 || at === 2) continue
    await page.goto(truths[at] ?? '')
    await expect(bodyOf(page)).toBeVisible()
    const truth = await bodyOf(page).evaluate((body) => [...body.children].map(({ textContent }) => textContent))
    await page.goto(address)
    await expect(page.getByRole('region', { name: '疑误' })).toContainText(/疑误 \d+ 处|没有发现疑误/u)
    const start = performance.now()
    const done = await correct(page, truth)
    await page.keyboard.press('Control+Enter')
    await expect(page.getByText('审稿中').first()).toBeVisible()
    all.seconds += (performance.now() - start) / 1000
    all.keys += done.keys + 2
    all.bySuspect += done.bySuspect
    all.byFinding += done.byFinding
    all.articles += 1
  }
  expect(all.articles).toBe(addresses.length - 2)
  console.log(
    `A perfect editor, by keys alone, ${all.articles} articles with ${all.bySuspect + all.byFinding} look-alikes put in:`,
  )
  console.log(`  ${all.keys} keys and characters, ${all.seconds.toFixed(0)} s of the machine’s, all submitted`)
  console.log(`  ${all.bySuspect} put right at their suspects, ${all.byFinding} found by their words`)
})

/** The addresses of an issue's articles, in the order of its list. */
async function articlesOf(page: Page, issue: RegExp): Promise<readonly string[]> {
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: issue }).first().click()
  await page.waitForURL('**/desk/issues/*')
  const links = page.locator('a[href^="/desk/articles/"]')
  await expect(links.first()).toBeVisible()
  return links.evaluateAll((all) => [...new Set(all.map((link) => link.getAttribute('href') ?? ''))])
}
