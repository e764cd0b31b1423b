import { startingPage } from './world/startingPage.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom } from './world/newsroom.ts'
import { publication, type Person } from './world/people.ts'

const issuePath = `/${publication.slug}/${startingPage.date}`

test('the address of an article merged away leads to where its text is', async ({ browser }) => {
  const newsroom = await openNewsroom()
  const editor = await newsroom.enter(browser, 'editor')
  await editor.goto('/desk/issues')
  await editor.getByRole('link', { name: /2019/u }).first().click()
  await editor.locator('a[href^="/desk/pages/"]').first().click()
  const articles = editor.locator('[id^="article-"]')
  await expect(articles.first()).toBeVisible()
  const count = await articles.count()
  for (const key of ['j', 'j', 'j', 's']) await editor.keyboard.press(key)
  await expect(articles).toHaveCount(count + 1)
  await editor.keyboard.press('m')
  await expect(articles).toHaveCount(count)
  const heir = (await articles.first().getByRole('link').first().getAttribute('href')) ?? ''

  const roads: readonly (readonly [Person, string, string])[] = [
    ['corrector', '提交审稿', '审稿中'],
    ['publisher', '审定', '已审定'],
    ['publisher', '签发', '已发布'],
  ]
  let path = ''
  for (const [person, step, done] of roads) {
    const page = await newsroom.enter(browser, person)
    await page.goto(heir)
    await page.getByRole('button', { name: step, exact: true }).click()
    await expect(page.getByText(done).first()).toBeVisible()
    if (step === '签发') path = (await page.locator(`a[href^="${issuePath}/"]`).first().getAttribute('href')) ?? ''
  }
  const [, label = ''] = /\/([^/]+)-\d+$/u.exec(path) ?? []
  const answers: (readonly [status: number, location: string | undefined])[] = []
  for (let number = 1; number <= count + 2; number += 1) {
    const answer = await editor.request.get(`${issuePath}/${label}-${number}`, { maxRedirects: 0 })
    answers.push([answer.status(), answer.headers().location])
  }
  expect(answers.filter(([status]) => status !== 404).sort()).toEqual([
    [200, undefined],
    [308, path],
  ])
  await newsroom.close()
})

test('an address that no database can hold is not found', async ({ newsroom }) => {
  for (const path of ['/%00', '/%00/2019-09-18/01-1', `${issuePath}/%00`, '/reporters/%00', `${issuePath}/page/%00`])
    expect((await fetch(newsroom.app.url + path)).status, path).toBe(404)
})
