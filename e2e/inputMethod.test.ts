import { expect, type CDPSession, type Page } from '@playwright/test'
import { bindings, type BindingName } from '../editor/keys/bindings.ts'
import { bodyOf, compose, openArticle, savedOf } from './world/articleScreen.ts'
import { test } from './world/test.ts'
import { pressAsInputMethod, pressRaw, tellPressed } from './world/inputMethod.ts'

const names = Object.keys(bindings) as BindingName[]
/** What the browser itself does to a text, and what types: input methods keep these keys to themselves. */
const ofTheBrowser: readonly BindingName[] = ['advance', 'bold', 'undo', 'redo', 'help', 'moveUp', 'moveDown']

const paragraph = (page: Page) => bodyOf(page).locator(':scope > *').first()
const words = '渡口的船在天亮以前就开了一共坐了三十个人'

async function openWith(page: Page, index: number): Promise<CDPSession> {
  await openArticle(page, index, { caret: 'Control+Home' })
  await page.keyboard.insertText(words)
  await page.keyboard.press('Enter')
  return page.context().newCDPSession(page)
}

const arrows = async (page: Page, keys: string, times: number) => {
  for (let n = 0; n < times; n++) await page.keyboard.press(keys)
}

/** Nothing that a shortcut does has happened. */
async function expectUntouched(page: Page, address: string, name: BindingName, marks = 0): Promise<void> {
  expect(page.url(), name).toBe(address)
  await expect(page.locator('[role=dialog], [data-overlay], search'), name).toHaveCount(0)
  await expect(bodyOf(page), name).toBeFocused()
  await expect(page.getByRole('button', { name: /^原版在左/u }), name).toBeVisible()
  await expect(bodyOf(page).locator(':scope > *').first(), name).toHaveAttribute('data-block', 'paragraph')
  const marked = paragraph(page).locator('strong, [data-ruby], [data-sic], [data-illegible], .galley-comment')
  expect(await marked.count(), name).toBe(marks)
}

/** Composes with the shortcut pressed in the middle of it, and chooses 汽笛. */
async function composeOver(page: Page, cdp: CDPSession, name: BindingName): Promise<void> {
  await compose(cdp, 'qi')
  await pressAsInputMethod(cdp, bindings[name])
  await compose(cdp, 'qid')
  await (ofTheBrowser.includes(name) ? tellPressed : pressRaw)(page, bindings[name])
  await compose(cdp, 'qidi')
  await cdp.send('Input.insertText', { text: '汽笛' })
}

const places = [
  { place: 'the start of a paragraph', at: 0, index: 0 },
  { place: 'the middle of a paragraph', at: 7, index: 1 },
  { place: 'the end of a paragraph', at: words.length, index: 2 },
] as const
for (const { place, at, index } of places)
  test(`every shortcut is the input method's while it composes at ${place}`, async ({ browser, newsroom }) => {
    test.setTimeout(600_000)
    const page = await newsroom.enter(browser, 'corrector')
    const cdp = await openWith(page, index)
    const address = page.url()
    let expected = words
    for (const name of names) {
      await page.keyboard.press('Control+Home')
      await arrows(page, 'ArrowRight', at)
      await composeOver(page, cdp, name)
      expected = `${expected.slice(0, at)}汽笛${expected.slice(at)}`
      await expect(paragraph(page), name).toHaveText(expected)
      await expectUntouched(page, address, name)
    }
    await expect(savedOf(page)).toBeAttached()
    await page.reload()
    await expect(paragraph(page)).toHaveText(expected)
  })

test('every shortcut is the input method’s while it composes over a selection', async ({ browser, newsroom }) => {
  test.setTimeout(600_000)
  const page = await newsroom.enter(browser, 'corrector')
  const cdp = await openWith(page, 3)
  const address = page.url()
  for (const name of names) {
    await page.keyboard.press('Control+Home')
    await arrows(page, 'ArrowRight', 3)
    await arrows(page, 'Shift+ArrowRight', 2)
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toHaveLength(2)
    await composeOver(page, cdp, name)
    await expect(paragraph(page), name).toHaveText(`${words.slice(0, 3)}汽笛${words.slice(5)}`)
    await expectUntouched(page, address, name)
  }
})

test('beside and inside marks and spans each place takes what is composed, exactly', async ({ browser, newsroom }) => {
  test.setTimeout(600_000)
  const page = await newsroom.enter(browser, 'corrector')
  const cdp = await openWith(page, 4)
  const address = page.url()
  const select = async (from: number, count: number) => {
    await page.keyboard.press('Control+Home')
    await arrows(page, 'ArrowRight', from)
    await arrows(page, 'Shift+ArrowRight', count)
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toHaveLength(count)
  }
  const note = async (keys: string, said: string) => {
    await page.keyboard.press(keys)
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.insertText(said)
    await page.keyboard.press('Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(bodyOf(page)).toBeFocused()
  }
  await select(1, 2)
  await note('Alt+y', 'kǒu')
  await select(4, 2)
  await note('Alt+b', '舟')
  await select(7, 2)
  await page.keyboard.press('Alt+q')
  await select(10, 2)
  await page.keyboard.press('Control+b')
  let expected = words
  // Twice over the places, so that every shortcut has its turn beside a mark.
  for (const [step, name] of names.entries()) {
    const at = step % 16
    await page.keyboard.press('Control+Home')
    await arrows(page, 'ArrowRight', at)
    await composeOver(page, cdp, name)
    expected = `${expected.slice(0, at)}汽笛${expected.slice(at)}`
    await expect(paragraph(page), `${at} ${name}`).toHaveText(expected)
    // What was put in is taken out by keys, so that every place beside the marks is met.
    await arrows(page, 'Backspace', 2)
    expected = `${expected.slice(0, at)}${expected.slice(at + 2)}`
    await expect(paragraph(page), `${at} ${name}`).toHaveText(expected)
    await expectUntouched(page, address, name, 4)
  }
})

test('beside the spans of a dateline and a byline each place takes what is composed, and the spans stay', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  await openArticle(page, 0, { caret: 'Control+Home' })
  const cdp = await page.context().newCDPSession(page)
  // Where another test of this newsroom has typed above it, it is not the first.
  const signed = bodyOf(page)
    .locator(':scope > *', { has: page.locator('[data-dateline]') })
    .first()
  const caretBefore = () =>
    signed.evaluate((block) => {
      getSelection()?.setBaseAndExtent(block, 0, block, 0)
    })
  const printed = await signed.innerText()
  expect(printed).toMatch(/^本报讯（记者 \S{2,4}）/u)
  const spans = signed.locator('[data-dateline], [data-byline]')
  const marked = async () => (await spans.allInnerTexts()).join('')
  const before = await marked()
  expect(before).toContain('本报讯')
  const first = printed.indexOf('）') + 1
  for (const at of [0, 3, 4, first - 1, first]) {
    await caretBefore()
    await arrows(page, 'ArrowRight', at)
    await composeOver(page, cdp, names[at] ?? 'find')
    await expect(signed, String(at)).toHaveText(`${printed.slice(0, at)}汽笛${printed.slice(at)}`)
    await arrows(page, 'Backspace', 2)
    await expect(signed, String(at)).toHaveText(printed)
    expect(await marked(), String(at)).toBe(before)
  }
})

test('a save and another tab’s change that arrive while it composes wait, and both texts are exact', async ({
  browser,
  newsroom,
}) => {
  const page = await newsroom.enter(browser, 'corrector')
  const cdp = await openWith(page, 5)
  await expect(savedOf(page)).toBeAttached()
  const other = await page.context().newPage()
  await other.goto(page.url())
  await expect(bodyOf(other)).toContainText(words)
  await page.bringToFront()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('先写的')
  await compose(cdp, 'q')
  // The save of what stood before falls due while it composes.
  await page.waitForResponse((answer) => answer.request().method() === 'PUT' && answer.ok())
  await compose(cdp, 'qi')
  await bodyOf(other).evaluate((body: HTMLElement) => {
    body.focus()
    getSelection()?.selectAllChildren(body)
    getSelection()?.collapseToEnd()
    document.execCommand('insertText', false, '别窗所写')
  })
  await page.waitForTimeout(2_500)
  await compose(cdp, 'qidi')
  expect(await paragraph(page).innerText()).toContain('qidi')
  await cdp.send('Input.insertText', { text: '汽笛' })
  await expect(paragraph(page)).toHaveText(`先写的汽笛${words}`)
  await expect(bodyOf(page)).toContainText('别窗所写')
  await expect(savedOf(page)).toBeAttached()
  await page.reload()
  await expect(paragraph(page)).toHaveText(`先写的汽笛${words}`)
  expect((await bodyOf(page).innerText()).split('别窗所写')).toHaveLength(2)
})
