import { bodyOf, openArticle, savedOf } from './world/articleScreen.ts'
import { expect, test } from './world/test.ts'

test('one error is put right over the issue by keys, one left for later', async ({ browser, newsroom }) => {
  const page = await newsroom.enter(browser, 'corrector')
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.getByRole('link', { name: '通查通改' }).click()
  await page.getByLabel('错的字词').fill('本报')
  await page.getByLabel('改为').fill('本刊')
  await page.getByLabel('改为').press('Enter')
  const hits = page.getByRole('checkbox')
  await expect(hits.first()).toBeChecked()
  const count = await hits.count()
  await hits.first().focus()
  await page.keyboard.press('Space')
  await expect(hits.first()).not.toBeChecked()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`已改 ${count - 1} 处`)).toBeVisible()
  await expect(hits).toHaveCount(1)
  await hits.first().focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('没有一处“本报”。')).toBeVisible()
})

test('what was corrected in three articles is offered for the rest of the issue, with its count', async ({
  browser,
  ownNewsroom,
}) => {
  const page = await ownNewsroom.enter(browser, 'corrector')
  let corrected = 0
  for (let index = 0; corrected < 3; index++) {
    await openArticle(page, index, { caret: 'Control+Home' })
    if (!(await bodyOf(page).innerText()).trim().startsWith('本报讯')) continue
    for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight']) await page.keyboard.press(key)
    await page.keyboard.insertText('訊')
    await expect(bodyOf(page)).toContainText('本报訊')
    await expect(savedOf(page)).toBeAttached()
    corrected += 1
  }
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await page.getByRole('link', { name: '通查通改（1 项建议）' }).click()
  const offers = page.getByRole('region', { name: '编辑反复改正的字词' })
  await expect(offers.getByRole('link')).toHaveAccessibleName(/已改 3 处，在 3 篇稿件里/u)
  await offers.getByRole('link').click()
  await expect(page.getByLabel('改为')).toHaveValue(/訊$/u)
  const hits = page.getByRole('checkbox')
  await expect(hits.first()).toBeChecked()
  const count = await hits.count()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(`已改 ${count} 处`)).toBeVisible()
  await page.goto('/desk/issues')
  await page.getByRole('link', { name: /2019/u }).first().click()
  await expect(page.getByRole('link', { name: '通查通改', exact: true })).toBeVisible()
})

test('what is chosen on the Article screen is swept over that article alone, headline and all', async ({
  browser,
  ownNewsroom,
}) => {
  const page = await ownNewsroom.enter(browser, 'corrector')
  await openArticle(page, 0, { caret: 'Control+Home' })
  const headline = page.getByRole('textbox', { name: '主题' })
  await headline.fill('政俯的桥')
  await bodyOf(page).focus()
  await page.keyboard.press('Control+Home')
  await page.keyboard.insertText('政俯来人了。')
  await expect(bodyOf(page)).toContainText('政俯来人了。')
  await page.keyboard.press('Control+Home')
  for (const key of ['Shift+ArrowRight', 'Shift+ArrowRight', 'Alt+h']) await page.keyboard.press(key)
  await expect(page.getByLabel('错的字词')).toHaveValue('政俯')
  await expect(page.getByLabel('范围')).toHaveValue('article')
  await page.getByLabel('改为').fill('政府')
  await page.getByLabel('改为').press('Enter')
  await expect(page.getByRole('checkbox')).toHaveCount(2)
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('已改 2 处')).toBeVisible()
  await page.getByRole('link', { name: '回到稿件' }).click()
  await expect(headline).toHaveValue('政府的桥')
  await expect(bodyOf(page)).toContainText('政府来人了。')
})
