import { axe } from './world/axe.ts'
import type { Locator, Page } from '@playwright/test'
import { openArticle } from './world/articleScreen.ts'
import { expect, type Newsroom } from './world/newsroom.ts'
import { facsimileOf, openPageScreen, printedIssue } from './world/pageScreen.ts'
import { publication } from './world/people.ts'
import { test } from './world/test.ts'
import { printedDate, printPage } from './world/printedPage.ts'

const issuePath = `/${publication.slug}/${printedDate}`

/** Where something stands once it no longer moves: the image glides to a line that is chosen. */
async function stillBox(locator: Locator) {
  const boxNow = async () => JSON.stringify(await locator.boundingBox({ timeout: 5_000 }))
  let last = await boxNow()
  await expect
    .poll(async () => {
      const before = last
      last = await boxNow()
      return last === before && last !== 'null'
    })
    .toBe(true)
  return JSON.parse(last) as { readonly x: number; readonly y: number; readonly width: number; readonly height: number }
}

const openPage = (page: Page) => openPageScreen(page, { issue: printedIssue, image: true })

test('the Page screen shows the facsimile with its zones; a line chosen by key is lit on it', async ({
  browser,
  printed,
}) => {
  const page = await printed.enter(browser, 'editor')
  await page.setViewportSize({ width: 1440, height: 900 })
  await openPage(page)
  await expect(facsimileOf(page).locator('[data-zone]').first()).toBeAttached()
  await page.keyboard.press('j')
  await expect(facsimileOf(page).locator('[data-box]')).toHaveCount(1)
  await expect(page.locator('[data-chosen]')).toHaveCount(1)
  const first = await page.locator('[data-chosen]').getAttribute('id')
  // A click on the image chooses the line there.
  await expect(facsimileOf(page)).toHaveAttribute('data-ready', 'true')
  await page.keyboard.press('j')
  await expect(page.locator(`#${first ?? ''}[data-chosen]`)).toHaveCount(0)
  await page.keyboard.press('k')
  await expect(page.locator(`#${first ?? ''}[data-chosen]`)).toHaveCount(1)
  const box = await stillBox(facsimileOf(page).locator('[data-box]'))
  await page.keyboard.press('j')
  await expect(page.locator(`#${first ?? ''}[data-chosen]`)).toHaveCount(0)
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(page.locator(`#${first ?? ''}[data-chosen]`)).toBeVisible()
  const found = await axe(page).analyze()
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([])
})

test('the Article screen lights the printed line of the caret, shows it above the text, and follows a click', async ({
  browser,
  printed,
}) => {
  const page = await printed.enter(browser, 'corrector')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/desk/issues')
  await page
    .getByRole('link', { name: /9\s*月\s*19/u })
    .first()
    .click()
  await page.locator('a[href^="/desk/articles/"]').first().click()
  await expect(facsimileOf(page)).toHaveAttribute('data-ready', 'true')
  await page.getByRole('textbox', { name: '正文' }).click()
  await page.keyboard.press('Control+Home')
  const strip = page.getByRole('img', { name: /原版此行/u })
  await expect(strip).toBeVisible()
  const lit = facsimileOf(page).locator('rect.stroke-\\[\\#a8321c\\]')
  await expect(lit).toHaveCount(1)
  const before = await lit.getAttribute('data-box')
  const own = facsimileOf(page).locator('[data-box]')
  const ids = await own.evaluateAll((boxes) => boxes.map((box) => box.getAttribute('data-box')))
  const next = ids[ids.indexOf(before) + 1] ?? ''
  const box = await stillBox(facsimileOf(page).locator(`[data-box="${next}"]`))
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  await expect(lit).toHaveAttribute('data-box', next)
  const body = page.getByRole('textbox', { name: '正文' })
  await expect(body).toBeFocused()
  // The caret is where the line begins, not only the light on it.
  await page.keyboard.insertText('◆')
  await expect(body).toContainText('◆过两尺的桑皮纸')
  await page.keyboard.press('Control+z')
  await expect(body).not.toContainText('◆')
  await page.getByRole('group', { name: '原版的显示方式' }).getByText('原版各行').click()
  await page.locator('[data-pane=print]').getByText('捞、晒七十二道手续').click()
  await page.keyboard.insertText('◇')
  await expect(body).toContainText('◇捞、晒七十二道手续')
  await page.keyboard.press('Control+z')
  await page.keyboard.press('Alt+l')
  await expect(page.getByRole('button', { name: /原版在右/u })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: /原版在右/u })).toBeVisible()
})

test('the image of the printed line goes along right above the line that is typed, and moves no text', async ({
  browser,
  printed,
}) => {
  const page = await printed.enter(browser, 'corrector')
  await page.setViewportSize({ width: 1440, height: 900 })
  await openArticle(page, 0, { issue: /9\s*月\s*19/u, caret: 'Control+Home' })
  const body = page.getByRole('textbox', { name: '正文' })
  const tops = () => body.locator(':scope > *').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  await page.keyboard.press('Alt+t')
  await expect(page.getByRole('button', { name: /此行图像贴着此行/u })).toBeVisible()
  const strip = page.locator('[data-strip=line]')
  await expect(strip.getByRole('img', { name: /原版此行/u })).toBeVisible()
  const before = await tops()
  const first = await stillBox(strip)
  const caretTop = () => page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().top ?? Number.NaN)
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect.poll(async () => (await strip.boundingBox())?.y ?? 0).toBeGreaterThan(first.y + 20)
  const box = await stillBox(strip)
  expect((await caretTop()) - (box.y + box.height)).toBeLessThan(12)
  expect((await caretTop()) - (box.y + box.height)).toBeGreaterThan(-4)
  expect(await tops()).toEqual(before)
  await page.keyboard.press('Alt+t')
  await expect(strip).toHaveCount(0)
  await expect(page.getByRole('img', { name: /原版此行/u })).toHaveCount(0)
  await page.keyboard.press('Alt+t')
  await expect(page.getByRole('img', { name: /原版此行/u })).toBeVisible()
})

test('beside the facsimile an input method writes what it shows, and keys alone do the rest', async ({
  browser,
  printed,
}) => {
  const page = await printed.enter(browser, 'corrector')
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.goto('/desk/issues')
  await page
    .getByRole('link', { name: /9\s*月\s*19/u })
    .first()
    .press('Enter')
  await page.locator('a[href^="/desk/articles/"]').nth(3).press('Enter')
  await expect(facsimileOf(page)).toHaveAttribute('data-ready', 'true')
  const body = page.getByRole('textbox', { name: '正文', exact: true })
  await body.focus()
  await page.keyboard.press('Control+Home')
  const strip = page.getByRole('img', { name: /原版此行/u })
  await expect(strip).toBeVisible()
  const cdp = await page.context().newCDPSession(page)
  for (const text of ['du', 'dukou', '渡口']) {
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
    await page.waitForTimeout(150)
  }
  await cdp.send('Input.insertText', { text: '渡口边' })
  for (const _ of '渡口') await page.keyboard.press('ArrowDown')
  await page.keyboard.insertText('，灯亮')
  await expect(body).toContainText('渡口边')
  expect(await body.innerText()).not.toContain('duk')
  await page.keyboard.press('F6')
  await expect(body).not.toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeAttached()
  await page.reload()
  await expect(body).toContainText('渡口边')
  await expect(body).toContainText('，灯亮')
})

test('readers open an article from the image of its page, without a script', async ({ browser, ownNewsroom }) => {
  // Its own: what others claim cannot be published.
  const printed = ownNewsroom
  await printPage(printed)
  const desk = await printed.enter(browser, 'publisher')
  const published = await publishFirst(printed, browser)
  const context = await browser.newContext({ baseURL: printed.app.url, locale: 'zh-CN', javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${issuePath}/page/01`)
  const zones = page.getByRole('group', { name: '版面上的稿件' }).getByRole('link')
  await expect(zones).toHaveCount(1)
  await expect(page.getByText('灰色部分的稿件没有公开。')).toBeVisible()
  await zones.first().focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(published)
  await expect(page.getByRole('list', { name: '刊登位置' }).getByRole('img')).toBeVisible()
  await page.goto(issuePath)
  await expect(page.locator('.page-thumb img')).toBeVisible()
  // The desk's images are not for readers.
  const asked = desk.waitForRequest(/\/api\/facsimiles\//u)
  await openPage(desk)
  const src = (await asked).url()
  expect((await desk.request.get(src)).headers()['cache-control']).toContain('private')
  expect((await context.request.get(src)).status()).toBe(401)
  await context.close()
})

async function publishFirst(newsroom: Newsroom, browser: Parameters<Newsroom['enter']>[0]): Promise<string> {
  const steps = [
    ['corrector', '提交审稿', '审稿中'],
    ['editor', '审定', '已审定'],
    ['publisher', '签发', '已发布'],
  ] as const
  let article = ''
  let path: string | null = null
  for (const [person, word, done] of steps) {
    const page = await newsroom.enter(browser, person)
    await page.goto(article === '' ? '/desk/issues' : article)
    if (article === '') {
      await page
        .getByRole('link', { name: /9\s*月\s*19/u })
        .first()
        .click()
      await page.locator('a[href^="/desk/articles/"]').first().click()
      await expect(page.getByRole('textbox', { name: '正文', exact: true })).toBeVisible()
      article = page.url()
    }
    await page.getByRole('button', { name: word, exact: true }).click()
    await expect(page.getByText(done).first()).toBeVisible()
    if (person === 'publisher') path = await page.locator(`a[href^="${issuePath}/"]`).first().getAttribute('href')
    await page.context().close()
  }
  return path ?? ''
}
