import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { importIssue } from '../imports/importIssue.ts'
import { drawPage } from '../testing/drawPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom, testPage } from '../testing/newsroom.ts'
import { keepFacsimile } from './keepFacsimile.ts'
import { imagesKey, makeImages } from './makeImages.ts'
import { makeMissing } from './makeMissing.ts'

await enterTestDatabase()
let room: Awaited<ReturnType<typeof openNewsroom>>
let pageId: string
const drawn = (width = 1100, height = 1500) => drawPage(width, height, [{ box: [100, 100, 400, 40] }])
const keep = (bytes: Uint8Array, name = '01.png') => keepFacsimile(commandLine, { pageId, file: { name, bytes } })
const inData = (...names: string[]) => path.join(process.env.GALLEY_DATA ?? '', ...names)

beforeAll(async () => {
  room = await openNewsroom()
  pageId = (await db().page.findFirstOrThrow({ where: { issueId: room.issueId } })).id
})

describe('keeping the image of a page', () => {
  it.each(['png', 'jpeg', 'webp', 'tiff'] as const)('reads %s, makes tiles, and shows it', async (format) => {
    const bytes = await drawn().toFormat(format).toBuffer()
    const kept = done(await keep(bytes, `01.${format}`))
    expect(kept).toMatchObject({ width: 1100, height: 1500, unchanged: false })
    const page = await db().page.findUniqueOrThrow({ where: { id: pageId }, include: { currentFacsimile: true } })
    expect(page.currentFacsimile).toMatchObject({ id: kept.facsimileId, mediaType: `image/${format}` })
    const folder = inData(page.currentFacsimile?.tilesKey ?? '')
    expect(readdirSync(path.join(folder, 'tiles', '11')).sort()).toEqual(
      [0, 1, 2].flatMap((column) => [0, 1, 2].map((row) => `${column}_${row}.webp`)),
    )
    const whole = await sharp(path.join(folder, 'whole', '320.webp')).metadata()
    expect([whole.width, whole.height]).toEqual([320, 436])
    expect(done(await keep(bytes, 'again'))).toEqual({ ...kept, unchanged: true })
  })

  it('turns it as its camera says', async () => {
    const bytes = await drawn(1200, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer()
    expect(done(await keep(bytes))).toMatchObject({ width: 800, height: 1200 })
  })

  it('writes who did it', async () => {
    const editor = await room.hire('editor')
    const bytes = await drawn(900, 900).png().toBuffer()
    const file = { name: 'x.png', bytes }
    done(await keepFacsimile(editor, { pageId, file }))
    expect(await db().event.findFirst({ where: { verb: 'facsimileKept', actorId: editor.userId } })).not.toBeNull()
    expect(await keepFacsimile(await room.hire('corrector'), { pageId, file })).toEqual({ refused: 'roleMayNot' })
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await keepFacsimile(stranger, { pageId, file })).toEqual({ refused: 'notFound' })
    expect(await keepFacsimile(commandLine, { pageId: 'x', file })).toEqual({ refused: 'notFound' })
  })
})

describe('what is refused', () => {
  const text = (words: string) => new TextEncoder().encode(words)
  const jp2 = Uint8Array.from([0, 0, 0, 12, 0x6a, 0x50, 0x20, 0x20, 0x0d, 0x0a, 0x87, 0x0a])

  it.each([
    [
      'an SVG that names itself PNG',
      text('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'),
      'imageUnknown',
    ],
    ['nothing', text(''), 'imageUnknown'],
    ['text', text(testPage), 'imageUnknown'],
    ['JPEG 2000', jp2, 'imageJpeg2000'],
    ['a head without a body', Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), 'imageBroken'],
  ])('%s', async (_, bytes, refused) => expect(await keep(bytes)).toMatchObject({ refused }))

  it('what breaks off', async () => {
    const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
    const whole = sharp({ create: { width: 600, height: 600, channels: 3, background: '#fff', noise } })
    const forms = { png: {}, jpeg: {}, tiff: {}, webp: {}, interlaced: { progressive: true } }
    for (const [form, options] of Object.entries(forms)) {
      const format = form === 'interlaced' ? 'png' : (form as 'png' | 'jpeg' | 'tiff' | 'webp')
      const bytes = await whole.clone().toFormat(format, options).toBuffer()
      for (const end of [bytes.length / 2, bytes.length * 0.99])
        expect(await keep(bytes.subarray(0, end)), `${form} ${end}`).toMatchObject({ refused: 'imageBroken' })
    }
  })

  it('a small file that unfolds to billions of pixels', async () => {
    const small = await drawPage(10, 10, []).png().toBuffer()
    const bomb = Buffer.from(small)
    bomb.writeUInt32BE(60_000, 16)
    bomb.writeUInt32BE(60_000, 20)
    expect(await keep(bomb)).toMatchObject({ refused: expect.stringMatching(/imageTooLarge|imageBroken/u) as string })
    const wide = await drawPage(15_000, 14_000, []).png().toBuffer()
    expect(await keep(wide)).toMatchObject({ refused: 'imageTooLarge' })
  }, 60_000)
})

describe('a process killed while it made tiles', () => {
  it('leaves nothing that is taken for them, and what it left is cleared away', async () => {
    const sha256 = 'ab'.repeat(32)
    const left = inData(`${imagesKey(sha256)}.0123456789ab`)
    mkdirSync(path.join(left, 'tiles'), { recursive: true })
    utimesSync(left, new Date(0), new Date(0))
    const bytes = await drawn().png().toBuffer()
    const made = await Promise.all([1, 2].map(() => makeImages(sha256, () => Promise.resolve(bytes))))
    expect(made).toEqual([imagesKey(sha256), imagesKey(sha256)])
    expect(existsSync(left)).toBe(false)
    expect(readdirSync(path.dirname(left))).toEqual([sha256])
  })
})

describe('an import with images', () => {
  const files = ['a.txt', 'b.txt'].map((name, at) => ({
    name,
    bytes: new TextEncoder().encode(testPage + ' '.repeat(at)),
  }))
  const send = async (names: readonly string[], date: string) => {
    const images = await Promise.all(
      names.map(async (name, at) => ({
        name,
        bytes: await drawn(700 + at, 900)
          .webp()
          .toBuffer(),
      })),
    )
    return importIssue(commandLine, { publicationSlug: room.slug, date, files, images })
  }
  const shown = async (issueId: string) =>
    (
      await db().page.findMany({
        where: { issueId },
        orderBy: { sequence: 'asc' },
        include: { currentFacsimile: true },
      })
    ).map(({ currentFacsimile }) => currentFacsimile?.fileName ?? null)

  it('shows each on the page of its name', async () => {
    const { issueId } = done(await send(['B.webp'], '2025-05-01'))
    expect(await shown(issueId)).toEqual([null, 'B.webp'])
    expect(done(await send(['a.webp', 'b.webp'], '2025-05-01')).unchanged).toBe(true)
    expect(await shown(issueId)).toEqual(['a.webp', 'b.webp'])
  })

  it('refuses what is no page’s, and writes nothing', async () => {
    expect(await send(['c.webp'], '2025-05-02')).toEqual({ refused: 'imageWithoutPage', values: { file: 'c.webp' } })
    expect(await send(['a.webp', 'a.png'], '2025-05-02')).toMatchObject({ refused: 'imageTwice' })
    expect(await db().issue.count({ where: { date: new Date('2025-05-02') } })).toBe(0)
  })
})

describe('an issue whose tiles are made later', () => {
  it('shows its images at once, and the missing tiles are made once', async () => {
    const bytes = await drawn(700, 900).png().toBuffer()
    const { id } = await db().publication.findFirstOrThrow()
    const { slug } = await db().publication.findUniqueOrThrow({ where: { id } })
    const file = { name: '01.txt', bytes: new TextEncoder().encode(testPage.replaceAll('柳树', '槐树')) }
    const image = { name: '01.png', bytes }
    const { issueId } = done(
      await importIssue(commandLine, {
        ...{ publicationSlug: slug, date: '2025-05-05', files: [file], images: [image], tiles: 'later' },
      }),
    )
    const page = await db().page.findFirstOrThrow({ where: { issueId }, include: { currentFacsimile: true } })
    const folder = inData(page.currentFacsimile?.tilesKey ?? '')
    expect(page.currentFacsimile).toMatchObject({ width: 700, height: 900 })
    expect(existsSync(folder)).toBe(false)
    expect(await makeMissing()).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['tiles', 'whole'])
    expect(await makeMissing()).toBe(0)
  })

  it('makes nothing once the server ends, and goes on where an original is gone', async () => {
    const all = await db().facsimile.findMany()
    for (const { tilesKey } of all) rmSync(inData(tilesKey ?? ''), { recursive: true, force: true })
    expect(await makeMissing(() => true)).toBe(0)
    const shown = await db().page.findFirstOrThrow({
      orderBy: { issue: { date: 'desc' } },
      include: { currentFacsimile: true },
    })
    rmSync(inData(shown.currentFacsimile?.storageKey ?? ''))
    const pages = await db().page.count({ where: { currentFacsimileId: { not: null } } })
    expect(await makeMissing()).toBe(pages - 1)
  })
})
