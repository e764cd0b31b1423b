import AxeBuilder from '@axe-core/playwright'
import { strayTexts } from './world/strayTexts.ts'
import { expect, test } from './world/newsroom.ts'
import { publication } from './world/people.ts'
import { startingPage } from './world/startingPage.ts'

const languages = [
  { browser: 'zh-CN', locale: 'zh-Hans' },
  { browser: 'en-GB', locale: 'en' },
] as const

for (const { browser: asked, locale } of languages) {
  test(`every screen speaks ${locale} and nothing else, and axe finds nothing`, async ({ browser, newsroom }) => {
    test.setTimeout(600_000)
    const page = await newsroom.enter(browser, 'publisher', { locale: asked })
    await page.goto('/desk/issues')
    const issue = (await page.getByRole('link', { name: /2019/u }).first().getAttribute('href')) ?? ''
    await page.goto(issue)
    const printed = (await page.locator('a[href^="/desk/pages/"]').first().getAttribute('href')) ?? ''
    const article = (await page.locator('a[href^="/desk/articles/"]').first().getAttribute('href')) ?? ''
    const screens = [
      '/',
      '/sign-in',
      '/desk',
      '/desk/issues',
      '/desk/imports',
      '/desk/account',
      issue,
      printed,
      article,
      `${article}/history`,
      `${article}/review`,
      `/${publication.slug}`,
    ]
    screens.push(`${issue}/sweep?words=的&replacement=地`)
    screens.push('/search', '/search?q=的&order=relevant', '/search?q=-x', '/desk/search?q=的')
    screens.push(`/${publication.slug}/calendar`, `/${publication.slug}/${startingPage.date}`, '/nowhere/at-all')
    for (const screen of screens) {
      await test.step(screen, async () => {
        await page.goto(screen)
        await expect(page.locator('main, [role=main]').first()).toBeVisible()
        if (screen === article) await expect(page.locator('.galley-body').first()).toBeVisible()
        expect.soft(await strayTexts(page, locale), screen).toEqual([])
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect
          .soft(
            violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
            screen,
          )
          .toEqual([])
      })
    }
  })
}

test('no screen is wider than a phone', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'publisher')
  await page.setViewportSize({ width: 390, height: 844 })
  await page.goto('/desk/issues')
  const issue = (await page.getByRole('link', { name: /2019/u }).first().getAttribute('href')) ?? ''
  await page.goto(issue)
  const printed = (await page.locator('a[href^="/desk/pages/"]').first().getAttribute('href')) ?? ''
  const article = (await page.locator('a[href^="/desk/articles/"]').first().getAttribute('href')) ?? ''
  for (const screen of [
    '/',
    '/sign-in',
    '/desk',
    '/desk/issues',
    '/desk/account',
    issue,
    printed,
    article,
    `${article}/history`,
    `${issue}/sweep?words=的`,
    '/search?q=的',
    '/desk/search?q=的',
  ]) {
    await page.goto(screen)
    await page.waitForLoadState('networkidle')
    const [wide, room] = await page.evaluate(() => [
      window.document.documentElement.scrollWidth,
      window.document.documentElement.clientWidth,
    ])
    expect.soft(wide, screen).toBeLessThanOrEqual(room ?? 0)
  }
})
