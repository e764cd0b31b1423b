import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { db } from '../database/db.ts'
import { stopQueue } from '../jobs/queue.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { makeReporter, openSignedPage, shownReporter, type SignedPage } from '../testing/signedPage.ts'
import { askOldBylines } from './askOldBylines.ts'
import { listWaiting } from './listWaiting.ts'
import { mentionMissed } from './mentionMissed.ts'

await enterTestDatabase()

let page: SignedPage
beforeAll(async () => {
  page = await openSignedPage()
})
afterAll(stopQueue)

it('a run over all old articles goes on the queue, links what the record knows by now, and is told', async () => {
  // What was learned since: 王茵 signs twice, and only one of the two is linked.
  const reporter = await makeReporter(page.editor, '王茵', page.mentionIds.slice(0, 1))
  expect(await shownReporter(page.mentionIds[2] ?? '')).toBeNull()
  expect(done(await askOldBylines(page.editor))).toEqual({ publications: 1 })
  await vi.waitFor(async () => expect(await shownReporter(page.mentionIds[2] ?? '')).toBe(reporter), 30_000)
  await vi.waitFor(async () => {
    expect((await listWaiting(page.editor, false)).oldRun).toMatchObject({
      running: null,
      last: { linked: 1, found: 0, articles: 4 },
    })
  }, 30_000)
}, 70_000)

it('is for those who keep reporters', async () => {
  expect(await askOldBylines(await page.hire('corrector'))).toEqual({ refused: 'roleMayNot' })
})

it('gives a byline that has no mention one, as it was printed', async () => {
  const at = page.mentionIds[4] ?? ''
  const before = await db().mention.findUniqueOrThrow({ where: { id: at } })
  // As it is where bylines were found before there were mentions; the database lets nobody delete one.
  await db().$transaction(async (tx) => {
    await tx.$executeRaw`SET LOCAL session_replication_role = replica`
    await tx.$executeRaw`DELETE FROM "MentionStanding" WHERE "mentionId" = ${at}::uuid`
    await tx.$executeRaw`DELETE FROM "Mention" WHERE "id" = ${at}::uuid`
  })
  expect(done(await mentionMissed({ system: 'test' }, [page.publicationId]))).toEqual({ articles: 1 })
  const { articleId, key } = before
  const after = await db().mention.findUniqueOrThrow({ where: { articleId_key: { articleId, key } } })
  expect([after.printed, after.name, after.role, after.position]).toEqual([
    ...[before.printed, before.name, before.role, before.position],
  ])
  expect(done(await mentionMissed({ system: 'test' }, [page.publicationId]))).toEqual({ articles: 0 })
})
