import sharp from 'sharp'
import { beforeEach, describe, expect, it } from 'vitest'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { Actor, Role } from '#domain/rights/rights.ts'
import { commandLine } from '../actor.ts'
import { readArticle as readAtDesk } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { readPage } from '../pages/readPage.ts'
import { takePageAct } from '../pages/takePageAct.ts'
import { undoPageAct } from '../pages/undoPageAct.ts'
import { previewDeskIssue } from '../previews/deskPreview.ts'
import { readArticle } from '../reader/readArticle.ts'
import { step, write } from '../testing/correct.ts'
import { drawPage } from '../testing/drawPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { placeLines } from '../testing/placeLines.ts'
import { keepFacsimile } from './keepFacsimile.ts'
import { readImage } from './readImage.ts'
import { readPublicImage } from './readPublicImage.ts'

await enterTestDatabase()
const date = '2025-03-04'
const [green, red] = ['#10a030', '#d01020'] as const
let room: Awaited<ReturnType<typeof openNewsroom>>
let people: Record<'corrector' | 'editor' | 'reviewer' | 'publisher', Actor>
let pageId: string
let facsimileId: string
let second: string

/** The picture stands beside the second article, in green; a line of the first runs into it, in red. */
const box = [600, 300, 400, 300] as const
beforeEach(async () => {
  room = await openNewsroom()
  second = room.articleIds[1] ?? ''
  const hire = (role: Role) => room.hire(role)
  people = {
    ...{ corrector: await hire('corrector'), editor: await hire('editor') },
    ...{ reviewer: await hire('editor'), publisher: await hire('publisher') },
  }
  pageId = (await db().page.findFirstOrThrow({ where: { issueId: room.issueId } })).id
  const placed = await placeLines(pageId, (ordinal) => [40, 40 + ordinal * 50, ordinal === 5 ? 600 : 500, 30])
  const ink = placed.map((line) => ({ box: line.box, ink: line.ordinal < 6 ? red : '#222' }))
  const bytes = await drawPage(1200, 1400, [{ box, ink: green }, ...ink])
    .png()
    .toBuffer()
  facsimileId = done(await keepFacsimile(commandLine, { pageId, file: { name: 'a.png', bytes } })).facsimileId
  await db().publication.update({ where: { id: room.publicationId }, data: { imagesPublic: true } })
})

const see = async () => done(await readPage(people.editor, pageId))
const lay = async (act: PageAct) => takePageAct(people.editor, pageId, { act, version: (await see()).version })
const lineAt = async (ordinal: number) => {
  const line = (await see()).lines.find((one) => one.ordinal === ordinal)
  return { line: line?.id ?? '', from: 0, to: line?.text.length ?? 0 }
}
const makeCaption = async () =>
  done(await lay({ kind: 'setPart', stretches: [await lineAt(10)], article: second, part: 'caption' }))
const cut = async (): Promise<PageAct> => {
  const [x, y, width, height] = box
  const polygon: [number, number][] = [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ]
  return { kind: 'cutPicture', zone: newId(), polygon, captionLine: (await lineAt(10)).line }
}
const publish = async (id = second) => {
  done(await step(people.corrector, id, 'submit'))
  done(await step(people.reviewer, id, 'approve'))
  done(await step(people.publisher, id, 'publish'))
}
const read = async () => done(await readArticle(room.slug, date, '01-2'))
/** An image by its address as the public asks for it. */
const fetched = (src: string) => {
  const [id = '', version = '', ...rest] = src.replace('/api/public-facsimiles/', '').split('/')
  return readPublicImage(id, version, rest.join('/'))
}
async function shares(image: unknown): Promise<{ readonly green: number; readonly red: number }> {
  const { data, info } = await sharp(image as Uint8Array)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  const found = { green: 0, red: 0 }
  for (let at = 0; at < data.length; at += info.channels) {
    const [r = 0, g = 0, b = 0] = data.subarray(at, at + 3)
    if (g > r + 60 && g > b + 40) found.green += 1
    if (r > g + 60 && r > b + 60) found.red += 1
  }
  const all = info.width * info.height
  return { green: found.green / all, red: found.red / all }
}

describe('a picture that was cut out of the page', () => {
  it('is shown with its caption at the desk, and is undone', async () => {
    await makeCaption()
    const before = await see()
    done(await lay(await cut()))
    const [picture] = (await see()).pictures
    expect(picture).toMatchObject({ articleId: second, width: 400, height: 300 })
    const view = done(await readAtDesk(people.corrector, second))
    expect(view.pages[0]?.pictures).toMatchObject([{ src: picture?.src, captionLine: (await lineAt(10)).line }])
    const address = (src = '') => src.replace(`/api/facsimiles/${facsimileId}/`, '')
    const image = done(await readImage(people.corrector, facsimileId, address(picture?.src)))
    expect((await sharp(image).metadata()).width).toBe(400)
    expect((await shares(image)).green).toBeGreaterThan(0.9)
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await readImage(stranger, facsimileId, address(picture?.src))).toEqual({ refused: 'notFound' })
    expect(await readImage(people.corrector, facsimileId, 'cuts/0_0_400_300.webp')).toEqual({ refused: 'notFound' })
    done(await undoPageAct(people.editor, pageId, { redo: false }))
    expect(await see()).toEqual(before)
    expect(await readImage(people.corrector, facsimileId, address(picture?.src))).toEqual({ refused: 'notFound' })
    done(await undoPageAct(people.editor, pageId, { redo: true }))
    expect((await see()).pictures).toEqual([picture])
  })

  it('is on the article’s public page, without what others have in it, and gone at once when it is retracted', async () => {
    await makeCaption()
    done(await lay(await cut()))
    await publish()
    const { pictures, content } = await read()
    expect(pictures).toMatchObject([{ width: 400, height: 300 }])
    expect(content.body.content[pictures[0]?.block ?? 0]).toMatchObject({ type: 'caption' })
    const src = pictures[0]?.src ?? ''
    const seen = await shares(done(await fetched(src)))
    expect(seen.green).toBeGreaterThan(0.7)
    expect(seen.red).toBe(0)
    expect(await fetched(src.replace(/cuts\/.*/u, 'cuts/0_0_400_300.webp'))).toEqual({ refused: 'notFound' })
    done(await step(people.publisher, second, 'retract', '重复刊登'))
    await new Promise((later) => setTimeout(later, 600))
    expect(await fetched(src)).toEqual({ refused: 'notFound' })
  }, 30_000)

  it('is on no public page where the publication keeps its images to itself, or before it is published', async () => {
    await makeCaption()
    done(await lay(await cut()))
    expect(await readArticle(room.slug, date, '01-2')).toEqual({ refused: 'notFound' })
    done(await step(people.corrector, second, 'submit'))
    done(await step(people.reviewer, second, 'approve'))
    const preview = await previewDeskIssue(people.corrector, room.issueId)
    if (!preview) throw new Error('There is no preview')
    const [shown] = done(await readArticle(room.slug, date, '01-2', preview.outlook)).pictures
    expect(shown?.src).toContain(`${preview.root}/images/`)
    done(await step(people.publisher, second, 'publish'))
    expect((await read()).pictures).toHaveLength(1)
    await db().publication.updateMany({ data: { imagesPublic: false } })
    expect((await read()).pictures).toEqual([])
  }, 30_000)

  it('may be cut once people have typed, but not in review, and not once the public sees the article', async () => {
    await makeCaption()
    done(await write(people.corrector, second, '改过的话。'))
    const released = await step(people.corrector, second, 'release')
    if ('refused' in released) expect(released.refused).toBe('notClaimedByYou')
    done(await lay(await cut()))
    done(await undoPageAct(people.editor, pageId, { redo: false }))
    done(await step(people.corrector, second, 'submit'))
    expect(await lay(await cut())).toEqual({ refused: 'notCorrecting' })
    done(await step(people.reviewer, second, 'approve'))
    expect(await undoPageAct(people.editor, pageId, { redo: true })).toEqual({ refused: 'notCorrecting' })
    done(await step(people.publisher, second, 'publish'))
    expect(await lay(await cut())).toMatchObject({ refused: 'articleInPublic' })
  })

  it('needs a caption', async () => {
    expect(await lay(await cut())).toEqual({ refused: 'noCaptionChosen' })
  })

  it('is shown of a page whose source does not say where lines stand, and nothing else of it', async () => {
    await db().$transaction(async (tx) => {
      await tx.$executeRaw`SET LOCAL session_replication_role = replica`
      await tx.$executeRaw`UPDATE "Line" SET "box" = NULL WHERE "pageId" = ${pageId}::uuid`
    })
    await makeCaption()
    done(await lay(await cut()))
    await publish()
    const [picture] = (await read()).pictures
    expect((await shares(done(await fetched(picture?.src ?? '')))).green).toBeGreaterThan(0.7)
    const whole = done(await fetched((picture?.src ?? '').replace(/cuts\/.*/u, 'whole/960.webp')))
    expect((await shares(whole)).green).toBeCloseTo((400 * 300) / (1200 * 1400), 1)
  }, 30_000)
})
