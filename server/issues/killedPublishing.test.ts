import { spawn } from 'node:child_process'
import path from 'node:path'
import pg from 'pg'
import { beforeEach, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { publishDue } from '../schedules/publishDue.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { openStaffedNewsroom, type StaffedNewsroom } from '../testing/openStaffedNewsroom.ts'
import { publishIssue } from './publishIssue.ts'
import { scheduleIssue } from './schedules/scheduleIssue.ts'

await enterTestDatabase()

const story = (n: number) =>
  `第${n}座桥今天通车\n\n本报讯（记者 白一川）昨天上午，城东第${n}座桥\n通车，桥上站满了人，他们等了${n}年。\n`
const page = [1, 2, 3, 4, 5, 6].map(story).join('\n')
let newsroom: StaffedNewsroom
let publisher: Actor

beforeEach(async () => {
  newsroom = await openStaffedNewsroom(page)
  publisher = newsroom.publisher
  for (const id of newsroom.articleIds) await newsroom.approve(id)
})

/** Runs something of the server in a process of its own. */
function run(module: string, call: string) {
  const script = `import(${JSON.stringify(module)}).then((it) => ${call})`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: path.resolve(),
    stdio: 'ignore',
  })
}

/** How many wait for a row that somebody else holds. */
async function countWaiting(): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  return row?.n ?? 0
}

/** What of the issue is out: articles, publishings, that it was told, that it is open. */
async function whatIsOut() {
  const { issueId } = newsroom
  return {
    articles: await db().article.count({ where: { issueId, publishedRevisionId: { not: null } } }),
    publishings: await db().publishing.count({ where: { article: { issueId } } }),
    told: await db().event.count({ where: { objectId: issueId, verb: 'issuePublished' } }),
    open: await db().issue.count({ where: { id: issueId, publicSince: { not: null } } }),
  }
}
const nothing = { articles: 0, publishings: 0, told: 0, open: 0 }
const all = () => ({ articles: newsroom.articleIds.length, publishings: newsroom.articleIds.length, told: 1, open: 1 })

/** Kills the process as soon as it comes to an article that somebody else holds: those before it are published by then. */
async function killAt(articleId: string, start: () => ReturnType<typeof run>): Promise<void> {
  const holder = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await holder.connect()
  await holder.query('BEGIN')
  await holder.query('SELECT 1 FROM "Article" WHERE id = $1 FOR UPDATE', [articleId])
  const killed = start()
  const ended = new Promise((resolve) => killed.once('exit', resolve))
  await expect.poll(() => countWaiting(), { timeout: 30_000, interval: 20 }).toBeGreaterThan(0)
  killed.kill('SIGKILL')
  await ended
  await holder.query('ROLLBACK')
  await holder.end()
  await expect.poll(() => countWaiting(), { timeout: 10_000 }).toBe(0)
}

it('killed in the middle of publishing an issue, has published nothing of it; the next one publishes all', async () => {
  const { issueId, articleIds } = newsroom
  expect(articleIds.length).toBeGreaterThan(4)
  const publish = () =>
    run('#server/issues/publishIssue.ts', `it.publishIssue(${JSON.stringify(publisher)}, ${JSON.stringify(issueId)})`)
  for (const at of [1, Math.floor(articleIds.length / 2), articleIds.length - 1]) {
    await killAt(articleIds[at] ?? '', publish)
    expect(await whatIsOut()).toEqual(nothing)
  }
  done(await publishIssue(publisher, issueId))
  expect(await whatIsOut()).toEqual(all())
}, 120_000)

it('killed at the hour of an issue, leaves it waiting; the next server publishes all of it, once', async () => {
  const { issueId, articleIds } = newsroom
  done(await scheduleIssue(publisher, issueId, new Date(Date.now() + 3_600_000).toISOString()))
  const later = new Date(Date.now() + 7_200_000)
  const due = () => run('#server/schedules/publishDue.ts', `it.publishDue(new Date(${later.getTime()}))`)
  await killAt(articleIds.at(-1) ?? '', due)
  expect(await whatIsOut()).toEqual(nothing)
  expect(await db().schedule.count({ where: { issueId, state: 'waiting' } })).toBe(1)
  expect(await publishDue(later)).toEqual({ published: 1, refused: 0 })
  expect(await whatIsOut()).toEqual(all())
  expect(await publishDue(later)).toEqual({ published: 0, refused: 0 })
}, 60_000)
