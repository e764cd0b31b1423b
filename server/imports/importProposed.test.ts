import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, it } from 'vitest'
import sharp from 'sharp'
import type { Known } from '#domain/imports/proposal.ts'
import { isSettled } from '#domain/imports/proposeImport.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { addPublication } from '../publications/addPublication.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom, testPage } from '../testing/newsroom.ts'
import { packZip, type Packed } from '../testing/packZip.ts'
import { drawText, writePdf } from '../testing/writePdf.ts'
import { openGiven } from './given/openGiven.ts'
import { importProposed } from './importProposed.ts'
import { proposeGiven } from './proposeGiven.ts'

await enterTestDatabase()
done(await addPublication(commandLine, { slug: 'daily', title: '日报' }))
const folder = mkdtempSync(path.join(tmpdir(), 'galley-proposed-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const image = (level: number) =>
  sharp({ create: { width: 60, height: 90, channels: 3, background: { r: level, g: 0, b: 0 } } })
    .png()
    .toBuffer()
const text = (at: number) => testPage.replaceAll('柳树', `第${at}棵树`)

async function bring(files: readonly Packed[], known: Omit<Known, 'publications'> = {}) {
  const place = path.join(folder, 'pack.zip')
  writeFileSync(place, packZip(files))
  const given = done(await openGiven([place]))
  const proposal = done(await proposeGiven(commandLine, given.files, known))
  const [issue] = proposal.issues
  const imported = issue && (await importProposed(commandLine, 'daily', issue, given.files))
  given.close()
  return { proposal, imported }
}

const files = async (): Promise<Packed[]> => [
  { name: '2025-06-01/文本/02.txt', bytes: text(2) },
  { name: '2025-06-01/文本/01.txt', bytes: text(1) },
  { name: '2025-06-01/图像/第一版.png', bytes: await image(1) },
  { name: '2025-06-01/图像/2.png', bytes: await image(2) },
  { name: '2025-06-01/整期.pdf', bytes: '%PDF-1.7' },
]

it('gives each page its image, however both are named, and is the same the second time', async () => {
  const { proposal, imported } = await bring(await files())
  expect([isSettled(proposal), proposal.leftOut]).toEqual([
    true,
    [{ path: '2025-06-01/整期.pdf', reason: 'pdfUnreadable' }],
  ])
  expect(imported).toMatchObject({ unchanged: false, pages: 2 })
  const pages = await db().page.findMany({
    orderBy: { sequence: 'asc' },
    include: { currentFacsimile: true, sources: true },
  })
  expect(
    pages.map(({ label, sources, currentFacsimile }) => [label, sources[0]?.fileName, currentFacsimile?.fileName]),
  ).toEqual([
    ['01', '01.txt', '第一版.png'],
    ['02', '02.txt', '2.png'],
  ])
  expect((await bring(await files())).imported).toMatchObject({ unchanged: true })
  expect(await db().page.count()).toBe(2)
})

it('believes the page where it prints another label than its name, and says so', async () => {
  const { imported } = await bring([{ name: '20250602-05.txt', bytes: `第3版\n\n${testPage}` }])
  expect(imported).toMatchObject({ problems: [{ code: 'labelDiffers', values: { named: '05', printed: '03' } }] })
  expect(await db().page.findMany({ where: { label: '03' } })).toHaveLength(1)
})

it('writes nothing of an issue where a file is not what the ZIP states', async () => {
  const before = await db().issue.count()
  const long = Buffer.from(`${testPage}\n`.repeat(900))
  const broken = await bring([
    { name: '20250603-01.txt', bytes: text(3) },
    { name: '20250603-02.txt', bytes: long, crc: 7 },
  ])
  expect(broken.imported).toMatchObject({ refused: 'zipBroken' })
  const image2 = await bring([
    { name: '20250603-01.txt', bytes: text(3) },
    { name: '20250603-01.png', bytes: Buffer.concat([(await image(3)).subarray(0, 40), Buffer.alloc(70_000)]) },
  ])
  expect(image2.imported).toMatchObject({ refused: 'imageBroken' })
  expect(await db().issue.count()).toBe(before)
})

it('offers only publications that the actor may import to', async () => {
  const room = await openNewsroom()
  const [editor, corrector] = [await room.hire('editor'), await room.hire('corrector')]
  expect(done(await proposeGiven(editor, [], {})).publication).toBe(room.slug)
  expect(done(await proposeGiven(corrector, [], {})).publication).toBeNull()
})

it('makes an issue of a PDF, each page with its image', async () => {
  const pages = ['一', '二'].map((at) => ({ draws: drawText(`第${at}棵树发芽了。`, 20, 300) }))
  const { imported } = await bring([{ name: '2025-06-09.pdf', bytes: writePdf(pages) }])
  expect(imported).toMatchObject({ unchanged: false, pages: 2, lines: 2 })
  const kept = await db().page.findMany({
    where: { issue: { date: new Date('2025-06-09') } },
    orderBy: { sequence: 'asc' },
    include: { currentFacsimile: true, sources: true },
  })
  expect(kept.map(({ sources, currentFacsimile }) => [sources[0]?.format, currentFacsimile?.fileName])).toEqual([
    ['pdfText', '2025-06-09-1.jpg'],
    ['pdfText', '2025-06-09-2.jpg'],
  ])
  const [first] = kept
  expect([first?.sources[0]?.width, first?.sources[0]?.height]).toEqual([
    first?.currentFacsimile?.width,
    first?.currentFacsimile?.height,
  ])
})

it('takes the page of a PDF for the image of the text of its name', async () => {
  const { imported } = await bring([
    { name: '2025-06-10/01.txt', bytes: text(1) },
    { name: '2025-06-10/01.pdf', bytes: writePdf([{ draws: '0 0 100 100 re f' }]) },
  ])
  expect(imported).toMatchObject({ unchanged: false, pages: 1 })
  const page = await db().page.findFirst({
    where: { issue: { date: new Date('2025-06-10') } },
    include: { currentFacsimile: true },
  })
  expect(page?.currentFacsimile).toMatchObject({ fileName: '01-1.jpg', width: 833, height: 1111 })
})

it('takes the articles of an e-paper page from their own pages, with the zones that it draws', async () => {
  const area = (at: number) => `<area shape="rect" coords="0,${at * 40},60,${at * 40 + 40}" href="content_${at}.htm">`
  const article = (title: string, body: string) =>
    `<html><meta charset="gb2312"><founder-title>${title}</founder-title><founder-content><p>${body}</p></founder-content></html>`
  const { proposal, imported } = await bring([
    {
      name: '2025-06/11/node_1.htm',
      bytes: `<html><title>第01版：要闻</title><img src="b.png" usemap="#PagePicMap"><map>${area(0)}${area(1)}</map></html>`,
    },
    { name: '2025-06/11/content_0.htm', bytes: article('River', 'The river runs.') },
    { name: '2025-06/11/content_1.htm', bytes: article('Bank', 'The bank is green.') },
    { name: '2025-06/11/b.png', bytes: await image(3) },
  ])
  expect(proposal.leftOut).toEqual([{ path: '2025-06/11/b.png', reason: 'imageAlone' }])
  expect(imported).toMatchObject({ unchanged: false, pages: 1, lines: 4, articles: 2 })
})
