import { spawn } from 'node:child_process'
import path from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { db } from '../../database/db.ts'
import { startQueue, stopQueue } from '../../jobs/queue.ts'
import { enterTestDatabase } from '../../testing/enterTestDatabase.ts'
import { done, openNewsroom, testPage } from '../../testing/newsroom.ts'
import { openImport } from './openImport.ts'
import { proposeJob } from './proposeJob.ts'
import { readImport } from './readImports.ts'
import { receiveFile } from './receiveFile.ts'
import { startJob } from './startJob.ts'

await enterTestDatabase()
const room = await openNewsroom()
const editor = await room.hire('editor')
const pages = 6

/** Each page another image, large enough that an import takes a while. */
const image = (level: number) =>
  sharp({ create: { width: 1200, height: 1800, channels: 3, background: { r: level * 20, g: 0, b: 0 } } })
    .png()
    .toBuffer()

async function* once(bytes: Uint8Array) {
  yield await Promise.resolve(bytes)
}

async function waiting(day: number) {
  const { id } = done(await openImport(editor, room.slug))
  for (let at = 1; at <= pages; at += 1) {
    const name = `2025070${day}-0${at}`
    const text = Buffer.from(testPage.replaceAll('柳树', `第${day}${at}棵树`))
    done(await receiveFile(editor, id, { path: `${name}.txt`, stream: once(text), size: null }))
    done(await receiveFile(editor, id, { path: `${name}.png`, stream: once(await image(day + at)), size: null }))
  }
  done(await proposeJob(editor, id, {}))
  await db().importJob.update({ where: { id }, data: { state: 'waiting', pagesTotal: pages, outcomes: [null] } })
  return id
}

/** A server's queue in a process of its own. */
function runQueue() {
  const script = `import('#server/jobs/queue.ts').then(({ startQueue }) => startQueue())`
  return spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script], {
    cwd: path.resolve(),
    stdio: 'ignore',
  })
}

const stateOf = async (id: string) => done(await readImport(editor, id))

it('killed in mid-import, leaves no half of an issue, and goes on at the next start', async () => {
  for (const [round, killAt] of [1, 3, 5].entries()) {
    const id = await waiting(round + 1)
    const before = await db().issue.count()
    const killed = runQueue()
    const ended = new Promise((resolve) => killed.once('exit', resolve))
    await expect
      .poll(async () => (await stateOf(id)).pagesDone, { timeout: 30_000, interval: 5 })
      .toBeGreaterThanOrEqual(killAt)
    killed.kill('SIGKILL')
    await ended
    const { state, outcomes } = await stateOf(id)
    // All of it or nothing, and the job says which.
    expect(await db().issue.count()).toBe(before + outcomes.length)
    expect(await db().page.count({ where: { issue: { date: new Date(`2025-07-0${round + 1}`) } } })).toBe(
      outcomes.length * pages,
    )
    expect(['running', 'done']).toContain(state)
    await startQueue()
    await expect.poll(async () => (await stateOf(id)).state, { timeout: 30_000 }).toBe('done')
    await stopQueue()
    expect((await stateOf(id)).outcomes).toMatchObject([{ pages }])
    expect(await db().page.count({ where: { issue: { date: new Date(`2025-07-0${round + 1}`) } } })).toBe(pages)
  }
}, 120_000)

it('told to end, stops at the next page and leaves the rest to the next start', async () => {
  const id = await waiting(9)
  await startQueue()
  await expect
    .poll(async () => (await stateOf(id)).pagesDone, { timeout: 30_000, interval: 5 })
    .toBeGreaterThanOrEqual(1)
  await stopQueue()
  expect(['running', 'done']).toContain((await stateOf(id)).state)
  await startQueue()
  await expect.poll(async () => (await stateOf(id)).state, { timeout: 30_000 }).toBe('done')
  await stopQueue()
  expect(await startJob(editor, id)).toEqual({ refused: 'importClosed' })
}, 60_000)
