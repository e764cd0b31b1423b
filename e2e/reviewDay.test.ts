import type { Page } from '@playwright/test'
import { test } from './world/test.ts'
import { expect as soon, openNewsroom, type Newsroom } from './world/newsroom.ts'
import { password, publication } from './world/people.ts'

// Five people at once ask more of a machine than one.
const expect = soon.configure({ timeout: 30_000 })

/** Beside the newsroom's three: the two more that three reviews need, and who runs the paper. */
const more = { second: 'wu:editor', third: 'sun:publisher', fourth: 'he:administrator' } as const

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
  for (const person of Object.values(more)) {
    const [name = '', role = ''] = person.split(':')
    const words = ['user', 'add', name, '--display-name', name, '--role', `${publication.slug}:${role}`]
    const made = await newsroom.galley([...words, '--password-stdin'], `${password}\n`)
    expect(made.code, made.told).toBe(0)
  }
})
test.afterAll(() => newsroom.close())

/** Presses a key until it shows: a page that is still starting hears nothing. What is done already is not done again. */
const untilSeen = (page: Page, keys: string, shown: RegExp): Promise<void> =>
  expect(async () => {
    await page.keyboard.press(keys)
    await expect(page.getByText(shown).first()).toBeVisible({ timeout: 5_000 })
  }).toPass({ timeout: 60_000 })

const bodyOf = (page: Page) => page.getByRole('textbox', { name: '正文', exact: true })

test('a day of three reviews by five people', async ({ browser }) => {
  test.setTimeout(300_000)
  const he = await newsroom.enterAs(browser, 'he')
  await test.step('the administrator asks for three reviews and keeps a protected term', async () => {
    await he.goto('/desk')
    await he.getByRole('link', { name: '管理', exact: true }).click()
    await he.getByRole('link', { name: publication.title }).click()
    await he.getByRole('button', { name: /审次/u }).click()
    await he.getByRole('option', { name: '3 审' }).click()
    await he.getByRole('button', { name: '保存', exact: true }).click()
    await expect(he.getByText('制度已保存。')).toBeVisible()
    await he.getByLabel('用语', { exact: true }).fill('下桥码头灯会')
    await he.getByRole('button', { name: '添加', exact: true }).click()
    await expect(he.getByRole('button', { name: '删去“下桥码头灯会”' })).toBeVisible()
  })
  const lin = await newsroom.enter(browser, 'corrector')
  await lin.goto('/desk/issues')
  await lin.getByRole('link', { name: /2019/u }).first().click()
  await test.step('a corrector claims many at once, and the list is narrowed by its address', async () => {
    await lin.getByRole('checkbox').nth(4).check()
    await expect(lin.getByText('已选 1 篇')).toBeVisible()
    await lin.locator('a[href^="/desk/articles/"]').nth(3).focus()
    await lin.keyboard.press('x')
    await expect(lin.getByText('已选 2 篇')).toBeVisible()
    await lin.getByRole('button', { name: '认领', exact: true }).click()
    await expect(lin.getByText('认领：完成 2 篇。')).toBeVisible()
    await lin.getByRole('link', { name: /无人认领/u }).click()
    await expect(lin).toHaveURL(/state=unclaimed/u)
    await lin.goBack()
  })
  const another = (await lin.locator('a[href^="/desk/articles/"]').nth(3).getAttribute('href')) ?? ''
  await lin.locator('a[href^="/desk/articles/"]').nth(2).click()
  await bodyOf(lin).focus()
  await lin.keyboard.press('Control+Home')
  await lin.keyboard.insertText('（今日下桥码头登会）')
  const address = new URL(lin.url()).pathname
  await lin.getByRole('button', { name: '提交审稿', exact: true }).click()
  await test.step('a near miss of the term is accepted by name before it is submitted', async () => {
    const dialog = lin.getByRole('dialog', { name: '与规范用语相近' })
    await dialog.getByRole('button', { name: '以我的名义确认' }).click()
    await expect(dialog.getByText('没有别的阻碍了。')).toBeVisible()
    await dialog.getByRole('button', { name: '提交审稿', exact: true }).click()
    await expect(lin.getByText('审稿中').first()).toBeVisible()
  })

  const zhou = await newsroom.enter(browser, 'editor')
  await test.step('the first reviewer sees what changed, writes a remark at it, and sends it back', async () => {
    await zhou.goto(`${address}/review`)
    await expect(zhou.locator('ins').filter({ hasText: '今日下桥码头登会' })).toBeVisible()
    await expect(zhou.getByRole('list', { name: '结构改动' })).toContainText('＋10 字')
    await untilSeen(zhou, 'F8', /第 1 处，共/u)
    await zhou.keyboard.press('Alt+m')
    await expect(zhou.getByRole('textbox', { name: '对这处文字的批注' })).toBeFocused()
    await zhou.keyboard.insertText('这句从何而来？')
    await zhou.getByRole('button', { name: '发送', exact: true }).click()
    await expect(zhou.getByRole('region', { name: '批注' })).toContainText('1 条未处理的批注')
    await zhou.getByRole('heading', { level: 1 }).click()
    await zhou.keyboard.press('Alt+r')
    await expect(zhou.getByText('请写明需要改正什么', { exact: false })).toBeVisible()
    await zhou.keyboard.insertText('请说明新添一句的来源。')
    await zhou.keyboard.press('Alt+r')
    await expect(zhou.getByRole('region', { name: '以往意见' })).toContainText('第 1 审 退改')
  })

  await test.step('the corrector finds the remark in the text, types around it, answers and submits again', async () => {
    await lin.goto('/desk')
    await expect(lin.getByText('请说明新添一句的来源。')).toBeVisible()
    await lin.goto(address)
    await expect(lin.locator('.galley-comment')).toHaveText('（今日下桥码头登会）')
    await bodyOf(lin).focus()
    await lin.keyboard.press('Control+Home')
    await lin.keyboard.insertText('据记者现场所见，')
    await expect(lin.locator('.galley-comment')).toHaveText('（今日下桥码头登会）')
    await lin.getByRole('button', { name: '记录', exact: true }).click()
    await lin.getByRole('button', { name: '回复', exact: true }).click()
    await lin.getByRole('textbox', { name: '回复', exact: true }).fill('现场采访所得。')
    await lin.getByRole('button', { name: '发送', exact: true }).click()
    await expect(lin.getByText('现场采访所得。')).toBeVisible()
    await lin.getByRole('button', { name: '标为已处理' }).click()
    await expect(lin.getByText('1 条已处理')).toBeVisible()
    await lin.getByRole('button', { name: '提交审稿', exact: true }).click()
    await expect(lin.getByText('审稿中').first()).toBeVisible()
  })

  await test.step('it is back with who sent it back, who goes from one that waits to the next by one key', async () => {
    await lin.goto(another)
    await lin.getByRole('button', { name: '提交审稿', exact: true }).click()
    await expect(lin.getByText('审稿中').first()).toBeVisible()
    await zhou.goto('/desk')
    await expect(zhou.getByRole('region', { name: /退改后重新送审/u }).getByRole('link')).toHaveAttribute(
      'href',
      `${address}/review`,
    )
    await expect(zhou.getByText('已改好重新送审')).toBeVisible()
    const goes = async (key: string, to: string): Promise<void> =>
      expect(async () => {
        await zhou.keyboard.press(key)
        await expect(zhou).toHaveURL(to, { timeout: 5_000 })
      }).toPass({ timeout: 60_000 })
    await goes('n', `${newsroom.app.url}${address}/review`)
    await goes('Alt+n', `${newsroom.app.url}${another}/review`)
  })

  await test.step('three people approve, each once, and none but the stage’s', async () => {
    await zhou.goto(`${address}/review`)
    await expect(zhou.getByRole('link', { name: '自上次退改' })).toHaveAttribute('aria-current', 'true')
    await untilSeen(zhou, 'Control+Enter', /审稿中（2.3）/u)
    const again = zhou.getByRole('button', { name: '审定', exact: true })
    await expect(again).toHaveAttribute('aria-disabled', 'true')
    await again.focus()
    await expect(zhou.getByRole('tooltip')).toBeVisible()
    const wu = await newsroom.enterAs(browser, 'wu')
    await wu.goto(`${address}/review`)
    await untilSeen(wu, 'Control+Enter', /审稿中（3.3）/u)
    const sun = await newsroom.enterAs(browser, 'sun')
    // Her clock goes slowly, so that whatever the machine she has taken less than three seconds: that is shown back to her.
    await sun.addInitScript(() => {
      const now = performance.now.bind(performance)
      performance.now = () => now() / 20
    })
    await sun.goto(`${address}/review`)
    await untilSeen(sun, 'Control+Enter', /屏幕上停留 [\d.]+ 秒后审定/u)
    await expect(sun.getByText('已审定').first()).toBeVisible()
  })

  await test.step('the publisher publishes, and readers see the sentence', async () => {
    const qian = await newsroom.enter(browser, 'publisher')
    await qian.goto(address)
    await qian.getByRole('button', { name: '签发', exact: true }).click()
    await expect(qian.getByText('已发布').first()).toBeVisible()
    await he.goto('/desk/administration/audit?verb=termAccepted')
    await expect(he.getByRole('row').filter({ hasText: '署名认可用语' })).toContainText('Lin Corrector')
    await qian.getByRole('link', { name: '公开页面' }).click()
    await expect(qian.getByText('（今日下桥码头登会）')).toBeVisible()
  })
})
