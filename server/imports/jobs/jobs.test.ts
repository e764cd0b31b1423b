import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { afterAll, describe, expect, it } from 'vitest'
import { importStates } from '#domain/imports/importJob.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../../database/db.ts'
import { startQueue, stopQueue } from '../../jobs/queue.ts'
import { enterTestDatabase } from '../../testing/enterTestDatabase.ts'
import { done, openNewsroom, testPage } from '../../testing/newsroom.ts'
import { packZip, type Packed } from '../../testing/packZip.ts'
import { cancelAbandoned } from './cancelAbandoned.ts'
import { jobFolder } from './jobFolder.ts'
import { openImport } from './openImport.ts'
import { proposeJob } from './proposeJob.ts'
import { listImports, readImport } from './readImports.ts'
import { receiveFile } from './receiveFile.ts'
import { runJob } from './runJob.ts'
import { cancelJob, startJob } from './startJob.ts'

await enterTestDatabase()
afterAll(stopQueue)
const room = await openNewsroom()
const editor = await room.hire('editor')
const text = (at: number) => testPage.replaceAll('柳树', `第${at}棵树`)
const image = (level: number) =>
  sharp({ create: { width: 60, height: 90, channels: 3, background: { r: level, g: 0, b: 0 } } })
    .png()
    .toBuffer()

async function* inChunks(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 1000) yield await Promise.resolve(bytes.subarray(at, at + 1000))
}
const give = (id: string, name: string, bytes: Uint8Array | string, actor: Actor = editor) => {
  const stream = inChunks(Buffer.from(bytes))
  return receiveFile(actor, id, { path: name, stream, size: null })
}
async function opened(files: readonly { readonly name: string; readonly bytes: Uint8Array | string }[]) {
  const { id } = done(await openImport(editor, room.slug))
  for (const { name, bytes } of files) done(await give(id, name, bytes))
  return id
}
const counts = async () => ({
  ...{ issues: await db().issue.count(), sources: await db().source.count(), lines: await db().line.count() },
  ...{ articles: await db().article.count(), facsimiles: await db().facsimile.count(), kept: keptFiles() },
})
const keptFiles = (): number => {
  const folder = path.join(process.env.GALLEY_DATA ?? '', 'files')
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length
    : 0
}

it('shows what files will become, asks what is unclear, imports on the queue, and tells the outcome', async () => {
  const zip = packZip([
    { name: '文本/01.txt', bytes: text(1) },
    { name: '文本/02.txt', bytes: text(2) },
    { name: '图像/02.png', bytes: await image(2) },
  ])
  const before = await counts()
  const id = await opened([{ name: '一期.zip', bytes: zip }])
  expect(done(await proposeJob(editor, id, {})).questions).toMatchObject([{ id: 'date', required: true }])
  expect(await startJob(editor, id)).toEqual({ refused: 'importNotSettled' })
  const proposal = done(await proposeJob(editor, id, { date: '2025-05-01', number: '18' }))
  expect(proposal.issues).toMatchObject([
    {
      date: '2025-05-01',
      number: '18',
      pages: [
        { label: '01', image: null },
        { label: '02', image: '图像/02.png' },
      ],
    },
  ])
  expect(await counts()).toEqual(before)
  await startQueue()
  done(await startJob(editor, id))
  await expect.poll(async () => done(await readImport(editor, id)).state, { timeout: 20_000 }).toBe('done')
  const view = done(await readImport(editor, id))
  expect(view).toMatchObject({ pagesDone: 2, pagesTotal: 2, failure: null, outcomes: [{ unchanged: false, pages: 2 }] })
  await expect.poll(() => existsSync(jobFolder(id))).toBe(false)
  const [row] = await listImports(editor)
  expect(row).toMatchObject({ id, person: editor.displayName, state: 'done', files: 1, bytes: zip.length })
  const verbs = await db().event.findMany({ where: { objectId: id }, orderBy: { id: 'asc' }, select: { verb: true } })
  expect(verbs.map(({ verb }) => verb)).toEqual([
    'importOpened',
    'importProposed',
    'importProposed',
    'importStarted',
    'importDone',
  ])
})

const broken: readonly (readonly [string, string, () => Promise<readonly Packed[]> | readonly Packed[]])[] = [
  ['leads out of itself', 'zipUnsafeName', () => [{ name: '../../20250601-01.txt', bytes: text(1) }]],
  ['is locked', 'zipEncrypted', () => [{ name: '20250601-01.txt', bytes: text(1), flags: 1 }]],
  [
    'holds a name twice',
    'zipNameTwice',
    () => [
      { name: '20250601-01.txt', bytes: text(1) },
      { name: '20250601-01.txt', bytes: text(2) },
    ],
  ],
  [
    'claims to be endless',
    'zipTooLarge',
    () => [
      { name: '20250601-01.txt', bytes: text(1), size: 17 * 2 ** 30 > 0xffffffff ? 0xfffffff0 : 0 },
      ...Array.from({ length: 4 }, (_, at) => ({ name: `${at}.txt`, bytes: text(at), size: 0xfffffff0 })),
    ],
  ],
  [
    'lies about a page',
    'zipBroken',
    () => [
      { name: '20250601-01.txt', bytes: text(1) },
      { name: '20250601-02.txt', bytes: Buffer.from(`${testPage}\n`.repeat(900)), crc: 7 },
    ],
  ],
  [
    'holds a broken image behind a sound one',
    'imageBroken',
    async () => [
      { name: '20250601-01.txt', bytes: text(1) },
      { name: '20250601-01.png', bytes: await image(7) },
      { name: '20250601-02.txt', bytes: text(2) },
      { name: '20250601-02.png', bytes: Buffer.concat([(await image(8)).subarray(0, 40), Buffer.alloc(70_000)]) },
    ],
  ],
  [
    'holds a page that is no text',
    'fileBinary',
    () => [
      { name: '20250601-01.txt', bytes: text(1) },
      { name: '20250601-02.txt', bytes: Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 251)) },
    ],
  ],
]
it.each(broken)('a ZIP that %s is refused without a trace', async (_, code, files) => {
  const before = await counts()
  const id = await opened([{ name: '坏.zip', bytes: packZip(await files()) }])
  const proposal = await proposeJob(editor, id, {})
  if (!('refused' in proposal)) {
    done(await startJob(editor, id))
    await runJob(id)
  }
  expect(done(await readImport(editor, id))).toMatchObject({
    state: 'failed',
    failure: { refused: code },
    outcomes: [],
  })
  expect(await counts()).toEqual(before)
  expect(existsSync(jobFolder(id))).toBe(false)
})

describe('who and how much', () => {
  it('is for who may import, and other people’s publications are not found', async () => {
    const corrector = await room.hire('corrector')
    const stranger = await (await openNewsroom()).hire('editor')
    expect(await openImport(corrector, room.slug)).toEqual({ refused: 'roleMayNot' })
    expect(await openImport(stranger, room.slug)).toMatchObject({ refused: 'unknownPublication' })
    const id = await opened([{ name: '01.txt', bytes: text(1) }])
    for (const answer of [
      await give(id, '02.txt', text(2), stranger),
      await proposeJob(stranger, id, {}),
      await startJob(stranger, id),
      await cancelJob(stranger, id),
      await readImport(stranger, id),
    ])
      expect(answer).toEqual({ refused: 'notFound' })
    expect(await listImports(corrector)).toEqual([])
    done(await cancelJob(editor, id))
  })

  it('takes no name that leads anywhere, no more bytes than allowed, and nothing once it has begun', async () => {
    const id = await opened([])
    for (const name of ['', '/etc/passwd', 'a/../b.txt', './a', 'a//b', 'a\u0000b'])
      expect(await give(id, name, text(1))).toMatchObject({ refused: 'invalidInput' })
    const stream = inChunks(Buffer.alloc(5000))
    const limits = { file: 4000, all: 9000, files: 1 }
    expect(await receiveFile(editor, id, { path: 'a.txt', stream, size: null }, limits)).toMatchObject({
      refused: 'uploadTooLarge',
    })
    expect(readdirSync(jobFolder(id))).toEqual([])
    done(await give(id, '20250603-01.txt', text(1)))
    expect(await receiveFile(editor, id, { path: 'b.txt', stream: null, size: 1 }, limits)).toMatchObject({
      refused: 'uploadTooMany',
    })
    done(await proposeJob(editor, id, {}))
    expect(await give(id, '20250603-02.txt', text(2))).toEqual({ refused: 'importClosed' })
    done(await cancelJob(editor, id))
    expect(await cancelJob(editor, id)).toEqual({ refused: 'importClosed' })
    expect(existsSync(jobFolder(id))).toBe(false)
  })

  it('stops one who sends too much in an hour', async () => {
    const id = await opened([])
    const size = 2 ** 31
    const answers = []
    for (let at = 0; at < 17; at += 1)
      answers.push(await receiveFile(editor, id, { path: `${at}.txt`, stream: null, size }))
    expect(answers.at(-1)).toMatchObject({ refused: 'uploadTooOften' })
    done(await cancelJob(editor, id))
  })
})

it('cancelled while it runs, writes nothing of the issue', async () => {
  const other = await room.hire('publisher')
  const { id } = done(await openImport(other, room.slug))
  for (const at of [1, 2]) {
    done(await give(id, `20250605-0${at}.txt`, text(at), other))
    done(await give(id, `20250605-0${at}.png`, await image(at), other))
  }
  done(await proposeJob(other, id, {}))
  const before = await db().issue.count()
  await db().importJob.update({ where: { id }, data: { state: 'waiting', pagesTotal: 2, outcomes: [null] } })
  await runJob(id, async () => {
    await cancelJob(other, id)
    return false
  })
  expect(await db().issue.count()).toBe(before)
  expect(done(await readImport(other, id)).state).toBe('cancelled')
})

it('two runs of one import make one issue, and one that is over stays as it ended', async () => {
  const other = await room.hire('publisher')
  const { id } = done(await openImport(other, room.slug))
  done(await give(id, '20250606-01.txt', text(6), other))
  done(await proposeJob(other, id, {}))
  await db().importJob.update({ where: { id }, data: { state: 'waiting', pagesTotal: 1, outcomes: [null] } })
  await Promise.all([runJob(id), runJob(id)])
  const view = done(await readImport(other, id))
  expect([view.state, view.outcomes.length]).toEqual(['done', 1])
  expect(await db().issue.count({ where: { date: new Date('2025-06-06T00:00:00Z') } })).toBe(1)
  await expect(db().importJob.update({ where: { id }, data: { state: 'failed' } })).rejects.toThrow()
})

it('forgets what lay open for a week', async () => {
  const other = await room.hire('publisher')
  const { id } = done(await openImport(other, room.slug))
  done(await give(id, '01.txt', text(1), other))
  expect(await cancelAbandoned(new Date())).toBe(0)
  expect(await cancelAbandoned(new Date(Date.now() + 8 * 24 * 3_600_000))).toBeGreaterThan(0)
  expect(existsSync(jobFolder(id))).toBe(false)
  expect(importStates).toContain(done(await readImport(other, id)).state)
})
