import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { commandLine } from '../actor.ts'
import { step } from '../testing/correct.ts'
import { drawPage } from '../testing/drawPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { placeLines } from '../testing/placeLines.ts'
import { previewDeskIssue } from '../previews/deskPreview.ts'
import { keepFacsimile } from './keepFacsimile.ts'
import { readPublicPrints } from './publicPrints.ts'
import { readImage } from './readImage.ts'
import { readPublicImage } from './readPublicImage.ts'

await enterTestDatabase()
const red = '#d01020'
const green = '#10a030'
let pageId: string
let facsimileId: string
let articleIds: string[]
let people: Record<'corrector' | 'editor' | 'publisher', Actor>

beforeEach(async () => {
  const room = await openNewsroom()
  ;({ articleIds } = room)
  people = {
    corrector: await room.hire('corrector'),
    editor: await room.hire('editor'),
    publisher: await room.hire('publisher'),
  }
  const page = await db().page.findFirstOrThrow({ where: { issueId: room.issueId } })
  pageId = page.id
  // The first article has lines 1 to 5, in green; the second 7 to 10, in red.
  const placed = await placeLines(pageId, (ordinal) => [40, 40 + ordinal * 50, 500, 30])
  const lines = placed.map(({ ordinal, box }) => ({ box, ink: ordinal < 6 ? green : red }))
  const bytes = await drawPage(1200, 1400, lines).png().toBuffer()
  facsimileId = done(await keepFacsimile(commandLine, { pageId, file: { name: 'a.png', bytes } })).facsimileId
  await db().publication.update({ where: { id: room.publicationId }, data: { imagesPublic: true } })
})

const publish = async (id = '') => {
  done(await step(people.corrector, id, 'submit'))
  done(await step(people.editor, id, 'approve'))
  done(await step(people.publisher, id, 'publish'))
}
const printNow = async () => (await readPublicPrints([pageId])).get(pageId)
const see = async (address: string) => {
  await new Promise((later) => setTimeout(later, 600))
  return readPublicImage(facsimileId, (await printNow())?.version ?? 'none', address)
}
/** Pixels of an image that are nearer to one ink than to anything else on the page. */
async function count(image: unknown, ink: 'red' | 'green'): Promise<number> {
  const { data, info } = await sharp(image as Uint8Array)
    .raw()
    .toBuffer({ resolveWithObject: true })
  let found = 0
  for (let at = 0; at < data.length; at += info.channels) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
    if (ink === 'red' ? r > g + 60 && r > b + 60 : g > r + 60 && g > b + 40) found += 1
  }
  return found
}

describe('the image of a page in public', () => {
  it('is not there before anything is published, whoever guesses', async () => {
    expect(await printNow()).toBeUndefined()
    for (const version of ['none', '0'.repeat(24), ''])
      expect(await readPublicImage(facsimileId, version, 'whole/960.webp')).toEqual({ refused: 'notFound' })
    expect(await readPublicImage('not an id', 'x', 'whole/960.webp')).toEqual({ refused: 'notFound' })
  })

  it('hides in the pixels what is not published, at every size', async () => {
    await publish(articleIds[0])
    for (const address of [
      'whole/320.webp',
      'whole/960.webp',
      'whole/1920.webp',
      'tiles/11/0_0.webp',
      'tiles/9/0_0.webp',
    ]) {
      const image = done(await see(address))
      expect(await count(image, 'red'), address).toBe(0)
      expect(await count(image, 'green'), address).toBeGreaterThan(100)
    }
    expect(new Set((await printNow())?.zones.map((zone) => zone.articleId))).toEqual(new Set([articleIds[0]]))
  }, 30_000)

  it('shows all once all is published; a retraction hides it again, and the old address is gone', async () => {
    for (const id of articleIds) await publish(id)
    expect(await count(done(await see('tiles/11/0_0.webp')), 'red')).toBeGreaterThan(100)
    const before = (await printNow())?.version ?? ''
    done(await step(people.publisher, articleIds[1] ?? '', 'retract', '重复刊登'))
    expect(await count(done(await see('tiles/11/0_0.webp')), 'red')).toBe(0)
    expect(await readPublicImage(facsimileId, before, 'tiles/11/0_0.webp')).toEqual({ refused: 'notFound' })
  }, 30_000)

  it('is not there where the publication keeps its images to itself', async () => {
    for (const id of articleIds) await publish(id)
    await db().publication.updateMany({ data: { imagesPublic: false } })
    expect(await printNow()).toBeUndefined()
  })
})

describe('the image of a page in a preview', () => {
  it('hides what would not be published, and is another image than the public’s', async () => {
    done(await step(people.corrector, articleIds[0] ?? '', 'submit'))
    done(await step(people.editor, articleIds[0] ?? '', 'approve'))
    const { issueId } = await db().page.findUniqueOrThrow({ where: { id: pageId } })
    const preview = await previewDeskIssue(people.corrector, issueId)
    if (!preview) throw new Error('There is no preview')
    const print = (await readPublicPrints([pageId], preview.outlook)).get(pageId)
    expect(print?.facsimile.images).toBe(`${preview.root}/images/${facsimileId}/${print?.version ?? ''}`)
    const address = [facsimileId, print?.version ?? '', 'whole/960.webp'] as const
    const image = done(await readPublicImage(...address, preview.outlook))
    expect(await count(image, 'red')).toBe(0)
    expect(await count(image, 'green')).toBeGreaterThan(100)
    expect(await readPublicImage(...address)).toEqual({ refused: 'notFound' })
  }, 30_000)
})

describe('the image of a page at the desk', () => {
  it('is for the people of the publication alone, and whole', async () => {
    const image = done(await readImage(people.corrector, facsimileId, 'whole/960.webp'))
    expect(await count(image, 'red')).toBeGreaterThan(100)
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await readImage(stranger, facsimileId, 'whole/960.webp')).toEqual({ refused: 'notFound' })
    for (const address of ['whole/961.webp', 'tiles/12/0_0.webp', 'tiles/../../x', ''])
      expect(await readImage(people.corrector, facsimileId, address)).toEqual({ refused: 'notFound' })
  })
})
