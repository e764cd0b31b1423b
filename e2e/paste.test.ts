import { expect, type Page } from '@playwright/test'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { bodyOf, openArticle, savedOf } from './world/articleScreen.ts'
import { test } from './world/test.ts'

type Block = {
  readonly kind: string | null
  readonly text: string
  readonly bold: readonly string[]
  readonly readings?: readonly string[]
}

/** What other programs put on the clipboard, each in its own dialect, and what is to come of it. */
const samples: readonly { readonly file: string; readonly expected: readonly Block[] }[] = [
  {
    file: 'word.html',
    expected: [
      { kind: 'subhead', text: '渡口通航', bold: [] },
      { kind: 'paragraph', text: '本报讯 9月16日，渡口恢复通航，当天运送旅客320人。', bold: ['恢复通航'] },
      { kind: 'listItem', text: '早班六点开船；', bold: [] },
      { kind: 'listItem', text: '晚班二十点收船。', bold: [] },
      { kind: 'paragraph', text: '船长说：“水位正常。”', bold: [] },
      { kind: 'listItem', text: '自带救生衣；', bold: [] },
      { kind: 'listItem', text: '2. 听从船长。', bold: [] },
    ],
  },
  {
    file: 'wechat.html',
    expected: [
      { kind: 'paragraph', text: '清晨的渡口，雾还没有散。', bold: [] },
      { kind: 'paragraph', text: '“开船了！”', bold: ['“开船了！”'] },
      { kind: 'paragraph', text: '第一班船坐了三十个人。', bold: [] },
      { kind: 'paragraph', text: '岸边的灯一盏一盏灭了。', bold: [] },
    ],
  },
  {
    file: 'web.html',
    expected: [
      { kind: 'subhead', text: '渡口的一天', bold: [] },
      { kind: 'paragraph', text: '渡口在河的北岸，离城三公里。', bold: ['三公里'] },
      { kind: 'quote', text: '船不等人。', bold: [] },
      { kind: 'listItem', text: '票价两元', bold: [] },
      { kind: 'listItem', text: '儿童免费', bold: [] },
      { kind: 'tableRow', text: '早班 六点', bold: [] },
      { kind: 'tableRow', text: '晚班 二十点', bold: [] },
      { kind: 'listItem', text: '3. 先买票', bold: [] },
      { kind: 'listItem', text: '4. 后上船', bold: [] },
      { kind: 'paragraph', text: '古渡名畹町。', bold: [], readings: ['畹 wǎn', '町 dīng'] },
    ],
  },
]

const sampleOf = (file: string): string => readFileSync(path.join(__dirname, 'pages', 'pasted', file), 'utf8')

/** Pastes as the browser does: an event that holds the markup and its bare text. */
const paste = (page: Page, html: string) =>
  bodyOf(page).evaluate((body, markup) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', markup)
    clipboardData.setData('text/plain', new DOMParser().parseFromString(markup, 'text/html').body.innerText)
    body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, html)

const blocksOf = (page: Page): Promise<Block[]> =>
  bodyOf(page).evaluate((body) =>
    [...body.children].map((block) => ({
      kind: block.getAttribute('data-block'),
      text: block.textContent,
      bold: [...block.querySelectorAll('strong')].map(({ textContent }) => textContent),
      ...(block.querySelector('[data-ruby]') && {
        readings: [...block.querySelectorAll('[data-ruby]')].map(
          (word) => `${word.textContent} ${word.getAttribute('data-ruby')}`,
        ),
      }),
    })),
  )

for (const { file, expected } of samples)
  test(`what is pasted from ${file} is clean, is one step to undo, and undo goes back past saving, to what was loaded`, async ({
    browser,
    newsroom,
  }) => {
    const page = await newsroom.enter(browser, 'corrector')
    await openArticle(page, samples.findIndex((sample) => sample.file === file) + 1, { caret: 'Control+Home' })
    const loaded = await blocksOf(page)
    await page.keyboard.insertText('贴在其后')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.keyboard.press('ArrowUp')
    await page.waitForTimeout(600)
    await paste(page, sampleOf(file))
    await expect.poll(() => blocksOf(page).then((blocks) => blocks.slice(1, expected.length + 1))).toEqual(expected)
    const markup = await bodyOf(page).innerHTML()
    expect(markup).not.toMatch(/<(o:p|section|img|table|a|script|style|font)\b|mso-|class="Mso|style="|onclick|href=/u)
    await expect(savedOf(page)).toBeAttached()
    await page.waitForTimeout(600)
    await page.keyboard.press('Control+z')
    await expect.poll(() => blocksOf(page).then((blocks) => blocks.length)).toBe(loaded.length + 2)
    for (let step = 0; step < 12; step++) await page.keyboard.press('Control+z')
    await expect.poll(() => blocksOf(page)).toEqual(loaded)
    // Saved so, and loaded again, there is nothing to undo.
    await expect(savedOf(page)).toBeAttached()
    await page.reload()
    await bodyOf(page).focus()
    await page.keyboard.press('Control+z')
    expect(await blocksOf(page)).toEqual(loaded)
  })
