import { inDatabase } from '../server/testing/inDatabase.ts'
import { expect, test } from './world/test.ts'
import { openNewsroom, type Newsroom } from './world/newsroom.ts'

let newsroom: Newsroom & { close(): Promise<void> }
test.beforeAll(async () => {
  newsroom = await openNewsroom()
})
test.afterAll(() => newsroom.close())

type Row = { readonly id: string; readonly issue: string; readonly stepCount: number; readonly version: number }
const rows = () =>
  inDatabase<Row>(
    newsroom.databaseUrl,
    `SELECT a.id, a."issueId" AS issue, a."stepCount", d.version FROM "Article" a
     JOIN "Draft" d ON d."articleId" = a.id WHERE a."goneAt" IS NULL ORDER BY a.sequence, a.id LIMIT 2`,
  )
/** As if the hour had come, and `late` minutes more had passed. */
const comeHour = (late: number) =>
  inDatabase(
    newsroom.databaseUrl,
    `UPDATE "Schedule" SET "dueAt" = now() - interval '${late} minutes' WHERE state = 'waiting' RETURNING id`,
  )

test('an issue goes out at its hour whole, or not at all, and says so', async ({ browser }) => {
  const [lin, zhou, qian] = await Promise.all([
    newsroom.enter(browser, 'corrector'),
    newsroom.enter(browser, 'editor'),
    newsroom.enter(browser, 'publisher'),
  ])
  const take = async (person: typeof lin, step: string, { id, stepCount, version }: Row) => {
    const data = { step, expectedStepCount: stepCount, draftVersion: version }
    const answer = await person.request.post(`/api/articles/${id}/steps`, {
      ...{ data, headers: { origin: newsroom.app.url } },
    })
    expect(answer.status(), await answer.text()).toBe(200)
  }
  const approve = async () => {
    for (const row of await rows()) await take(lin, 'submit', row)
    for (const row of await rows()) await take(zhou, 'approve', row)
  }
  await approve()
  const [first] = await rows()
  const address = `/desk/issues/${first?.issue ?? ''}`
  const schedule = async () => {
    await qian.getByRole('button', { name: '定时签发', exact: true }).click()
    const dialog = qian.getByRole('dialog', { name: '定时签发本期' })
    await expect(dialog.getByText(/已有 2 篇可以签发/u)).toBeVisible()
    await dialog.getByRole('button', { name: '定时', exact: true }).click()
    await expect(dialog.getByRole('alert')).toHaveText('请填写签发的日期和时间。')
    // Two days on, for by the paper’s clocks the UTC day after this one’s may have begun hours ago.
    const ahead = new Date(Date.now() + 2 * 86_400_000).toISOString().slice(0, 10)
    await dialog.getByLabel('签发时间').fill(`${ahead}T06:30`)
    await dialog.getByRole('button', { name: '定时', exact: true }).click()
    await expect(dialog).toHaveCount(0)
    await expect(qian.getByText(/将签发于 .*06:30 Asia\/Shanghai/u)).toBeVisible()
  }

  await test.step('a publisher gives it an hour by the paper’s clocks, and takes it back', async () => {
    await qian.goto(address)
    await schedule()
    await lin.goto(address)
    await expect(lin.getByText(/将签发于/u)).toBeVisible()
    await expect(lin.getByRole('button', { name: '取消定时' })).toHaveCount(0)
    await lin.goto(`/desk/articles/${first?.id ?? ''}`)
    await expect(lin.getByText(/本期定于 .*06:30 Asia\/Shanghai/u)).toBeVisible()
    await qian.getByRole('button', { name: '取消定时' }).click()
    await expect(qian.getByText(/将签发于/u)).toHaveCount(0)
  })

  await test.step('what is not approved any more is named before the hour, and keeps all of it in', async () => {
    await schedule()
    const [again] = await rows()
    if (again) await take(zhou, 'reopen', again)
    await qian.reload()
    await expect(qian.getByText(/到点不会签发.*1 篇/u)).toBeVisible()
    await comeHour(1)
    await expect(async () => {
      await qian.reload()
      await expect(qian.getByText(/到点没有签发/u)).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 40_000 })
    await expect(qian.getByText(/整期都没有签发/u)).toBeVisible()
    await expect(qian.getByText('未发布', { exact: true }).first()).toBeVisible()
  })

  await test.step('approved again it goes out, by a server that was not there when it was scheduled', async () => {
    const [again] = await rows()
    if (again) await take(lin, 'submit', again)
    const [submitted] = await rows()
    if (submitted) await take(zhou, 'approve', submitted)
    await qian.reload()
    await schedule()
    await newsroom.app.kill('SIGKILL')
    await comeHour(10)
    await newsroom.app.restart()
    const health = await qian.request.get('/api/health')
    expect([health.status(), await health.json()]).toEqual([503, { ok: { database: true, schedules: false } }])
    await expect(async () => {
      expect((await qian.request.get('/api/health')).status()).toBe(200)
    }).toPass({ timeout: 40_000 })
    await qian.goto(address)
    await expect(qian.getByRole('link', { name: '公开页面' })).toBeVisible()
    await expect(qian.getByText(/到点没有签发|将签发于/u)).toHaveCount(0)
  })
})
