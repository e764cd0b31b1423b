import sharp from 'sharp'
import { beforeAll, expect, it } from 'vitest'
import { db } from '../database/db.ts'
import { drawPage } from '../testing/drawPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { makeReporter, openSignedPage, publishPage, type SignedPage } from '../testing/signedPage.ts'
import { keepPortrait } from './keepPortrait.ts'
import { readPortrait } from './readPortrait.ts'
import { removePortrait } from './removePortrait.ts'

await enterTestDatabase()

let page: SignedPage
let reporterId: string
beforeAll(async () => {
  page = await openSignedPage()
  reporterId = await makeReporter(page.editor, '林溪', page.mentionIds.slice(4))
})
const gone = { refused: 'notFound' }
const versionOf = (portrait: string | null): string => portrait?.split('/').at(-1) ?? ''

it('a portrait is made small, tells nothing of its camera, and is public once something of theirs is', async () => {
  const withCamera = drawPage(1500, 3000, [])
    .jpeg()
    .withExif({ IFD0: { Make: 'Camera', Artist: 'Somebody' } })
  const image = { name: '林溪.jpg', bytes: await withCamera.toBuffer() }
  const { portrait } = done(await keepPortrait(page.editor, reporterId, image))
  const version = versionOf(portrait)
  expect(await readPortrait(null, reporterId, version)).toEqual(gone)
  const kept = await sharp(done(await readPortrait(page.editor, reporterId, version))).metadata()
  expect([kept.format, kept.width, kept.height, kept.exif]).toEqual(['webp', 320, 640, undefined])
  await publishPage(page)
  expect(done(await readPortrait(null, reporterId, version)).length).toBeGreaterThan(0)
  expect(await readPortrait(null, reporterId, '0000000000000000')).toEqual(gone)
  done(await removePortrait(page.editor, reporterId))
  expect(await readPortrait(page.editor, reporterId, version)).toEqual(gone)
  const verbs = await db().event.findMany({ where: { objectId: reporterId }, orderBy: { id: 'asc' } })
  expect(verbs.map(({ verb }) => verb)).toEqual(['reporterAdded', 'reporterPortraitKept', 'reporterPortraitRemoved'])
})

it('what is no image is refused, and so is who may not keep records', async () => {
  const text = { name: '林溪.png', bytes: new TextEncoder().encode('<svg/>') }
  expect(await keepPortrait(page.editor, reporterId, text)).toMatchObject({ refused: 'imageUnknown' })
  const corrector = await page.hire('corrector')
  expect(await keepPortrait(corrector, reporterId, text)).toEqual({ refused: 'roleMayNot' })
})
