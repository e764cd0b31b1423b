import type { CDPSession, Page } from '@playwright/test'
import { expect, test } from './world/test.ts'

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })
const barOf = (page: Page) => page.getByRole('region', { name: '疑误' })
const mark = (page: Page, words: string) => bodyOf(page).locator('.galley-suspect', { hasText: words })

/** Opens an article and types a sentence at its start. */
async function openWith(page: Page, index: number, sentence: string): Promise<void> {
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.locator('a[href^="/desk/articles/"]').nth(index).click()
  await bodyOf(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText(sentence)
  await page.keyboard.press('Control+Home')
}

const compose = (cdp: CDPSession, text: string) =>
  cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })

test('a suspect is marked, gone to, put right and undone by keys', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openWith(page, 1, '人民政俯昨天召开会议。')
  await expect(mark(page, '俯')).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(barOf(page)).toContainText('形近字“俯”')
  await page.keyboard.press('Alt+Enter')
  await expect(bodyOf(page)).toContainText('人民政府昨天召开会议。')
  await page.keyboard.press('Control+z')
  await expect(bodyOf(page)).toContainText('人民政俯昨天召开会议。')
  await page.keyboard.press('Control+Home')
  await expect(mark(page, '俯')).toHaveCount(1)
  await page.keyboard.press('F8')
  await page.keyboard.insertText('府')
  await expect(bodyOf(page)).toContainText('人民政府昨天召开会议。')
})

test('a suspect that is ignored stays ignored after reloading', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openWith(page, 2, '人民政俯昨天召开会议。')
  await expect(mark(page, '俯')).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(barOf(page)).toContainText('“俯”')
  await page.keyboard.press('Alt+a')
  await expect(mark(page, '俯')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await page.reload()
  await expect(bodyOf(page)).toContainText('人民政俯')
  await expect(barOf(page)).toContainText(/疑误 \d+ 处|没有发现疑误/u)
  await expect(mark(page, '俯')).toHaveCount(0)
})

test('an input method composes beside and over marks, and the text is exact', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openWith(page, 3, '人民政俯昨天召开会议。')
  await expect(mark(page, '俯')).toHaveCount(1)
  const cdp = await page.context().newCDPSession(page)
  // Beside the mark: the marks are looked for anew while it composes.
  for (let step = 0; step < 4; step++) await page.keyboard.press('ArrowRight')
  await compose(cdp, 'j')
  await page.keyboard.press('F8')
  await compose(cdp, 'ji')
  await page.waitForTimeout(900)
  await compose(cdp, 'jin')
  await cdp.send('Input.insertText', { text: '今' })
  await expect(bodyOf(page)).toContainText('人民政俯今昨天召开会议。')
  // Over the mark itself, with its words chosen; the moment after a composition still belongs to the input method.
  await page.waitForTimeout(900)
  await page.keyboard.press('Control+Home')
  await expect(mark(page, '俯')).toHaveCount(1)
  await page.keyboard.press('F8')
  await expect(barOf(page)).toContainText('“俯”')
  await compose(cdp, 'f')
  await page.keyboard.press('Alt+Enter')
  await compose(cdp, 'fu')
  await cdp.send('Input.insertText', { text: '府' })
  await expect(bodyOf(page)).toContainText('人民政府今昨天召开会议。')
})

test('marks that arrive while a selection grows do not put the older one back', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  // The selection grows in the very moment in which the marks arrive, before the browser tells of it.
  await page.addInitScript(() => {
    const ask = window.fetch
    window.fetch = async (...asked) => {
      const answer = await ask(...asked)
      if (!answer.url.endsWith('/suspects')) return answer
      const said = await answer.text()
      const grow = (): string => {
        getSelection()?.modify('extend', 'forward', 'character')
        return said
      }
      const read = { text: async () => grow(), json: async () => JSON.parse(grow()) as unknown }
      return Object.assign(new Response(said, answer), read)
    }
  })
  await openWith(page, 0, '人民政俯昨天召开会议。')
  await expect(mark(page, '俯')).toHaveCount(1)
  await page.waitForTimeout(300)
  const chosen = await page.evaluate(() => getSelection()?.toString() ?? '')
  expect(chosen.length).toBeGreaterThan(0)
  await page.keyboard.insertText('全体')
  await expect(bodyOf(page)).toContainText(`全体${'人民政俯昨天召开会议。'.slice(chosen.length)}`)
})

/** Where every row of the text stands on the screen. */
const rowsOf = (page: Page) =>
  bodyOf(page).evaluate((body) =>
    [...body.children].flatMap((block) => {
      const text = document.createRange()
      text.selectNodeContents(block)
      // Words that are marked are boxes of their own: rows are told by their ends.
      const rows = new Map<number, readonly [number, number]>()
      for (const { bottom, left, right } of text.getClientRects()) {
        const [from, to] = rows.get(Math.round(bottom)) ?? [left, right]
        rows.set(Math.round(bottom), [Math.min(from, left), Math.max(to, right)])
      }
      return [...rows].map(([bottom, [left, right]]) => [bottom, Math.round(left), Math.round(right)])
    }),
  )

test('marks that appear do not move the text', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  let letThrough: () => void = () => undefined
  const held = new Promise<void>((resolve) => (letThrough = resolve))
  await page.route('**/suspects', async (route) => {
    await held
    await route.continue()
  })
  await openWith(page, 4, `人民政俯昨天召开会议。${'本报讯，，昨天人民政府召开会仪。'.repeat(20)}`)
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await expect(bodyOf(page).locator('.galley-suspect')).toHaveCount(0)
  const before = await rowsOf(page)
  letThrough()
  await expect(mark(page, '俯')).toHaveCount(1)
  expect(before.length).toBeGreaterThan(10)
  expect(await rowsOf(page)).toEqual(before)
})

test('suspects of the headline are gone to and put right by the same keys, one after the other, before those of the text', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openWith(page, 5, '人民政俯昨天召开会议。')
  const headline = page.getByRole('textbox', { name: '主题', exact: true })
  await headline.fill('全市科学技木今天发展，，各区大搞经济建没')
  await expect(mark(page, '俯')).toHaveCount(1)
  const chosen = () =>
    headline.evaluate((field: HTMLTextAreaElement) => [field.selectionStart, field.selectionEnd].join('–'))
  await headline.press('Home')
  // They are looked for when typing rests.
  await expect(barOf(page)).toContainText(/疑误 [4-9] 处/u)
  await page.keyboard.press('F8')
  await expect(barOf(page)).toContainText('形近字“木”')
  expect(await chosen()).toBe('5–6')
  await page.keyboard.press('F8')
  await page.keyboard.press('F8')
  expect(await chosen()).toBe('19–20')
  await page.keyboard.press('F9')
  await expect(barOf(page)).toContainText('，，')
  // It gets shorter by one: what stands behind it is still gone to.
  await page.keyboard.press('Alt+Enter')
  await expect(headline).toHaveValue('全市科学技木今天发展，各区大搞经济建没')
  expect(await chosen()).toBe('18–19')
  // By the pointer, one is in no field while it is pressed.
  await barOf(page).getByRole('button', { name: '改为“设”' }).click()
  await expect(headline).toHaveValue('全市科学技木今天发展，各区大搞经济建设')
  await expect(bodyOf(page)).toBeFocused()
  await headline.focus()
  await page.keyboard.press('Control+z')
  await expect(headline).toHaveValue('全市科学技木今天发展，各区大搞经济建没')
  await page.keyboard.press('Control+y')
  await page.keyboard.press('Home')
  await expect(async () => {
    await page.keyboard.press('F8')
    expect(await chosen()).toBe('5–6')
  }).toPass()
  await page.keyboard.press('Alt+Enter')
  await expect(headline).toHaveValue('全市科学技术今天发展，各区大搞经济建设')
  await expect(barOf(page)).toContainText('形近字“俯”')
  await page.keyboard.press('Alt+Enter')
  await expect(bodyOf(page)).toContainText('人民政府昨天召开会议。')
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await page.reload()
  await expect(headline).toHaveValue('全市科学技术今天发展，各区大搞经济建设')
})
