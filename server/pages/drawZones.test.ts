import { beforeEach, describe, expect, it } from 'vitest'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../actor.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { keepFacsimile } from '../facsimiles/keepFacsimile.ts'
import { step } from '../testing/correct.ts'
import { drawPage } from '../testing/drawPage.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { placeLines } from '../testing/placeLines.ts'
import { assembleAgain } from './assembleAgain.ts'
import { readPage } from './readPage.ts'
import { takePageAct } from './takePageAct.ts'
import { undoPageAct } from './undoPageAct.ts'

await enterTestDatabase()
let room: Awaited<ReturnType<typeof openNewsroom>>
let editor: Actor
let pageId: string
let first: string
let second: string

const image = async (width: number, ink: string) => {
  const bytes = await drawPage(width, width, [{ box: [40, 40, 40, 40], ink }])
    .png()
    .toBuffer()
  return done(await keepFacsimile(commandLine, { pageId, file: { name: '01.png', bytes } }))
}

beforeEach(async () => {
  room = await openNewsroom()
  ;[first = '', second = ''] = room.articleIds
  editor = await room.hire('editor')
  pageId = (await db().page.findFirstOrThrow({ where: { issueId: room.issueId } })).id
  // The first article has lines 1 to 5, the second 7 to 10.
  await placeLines(pageId, (ordinal) => [40, ordinal * 50, 500, 30])
  await image(1000, '#222')
})

const see = async () => done(await readPage(editor, pageId))
const lay = async (act: PageAct, actor = editor) => takePageAct(actor, pageId, { act, version: (await see()).version })
const undo = (redo = false) => undoPageAct(editor, pageId, { redo })
/** Around the lines from one to another. */
const around = (from: number, to: number): [number, number][] => [
  [20, from * 50 - 10],
  [560, from * 50 - 10],
  [560, to * 50 + 40],
  [20, to * 50 + 40],
]
const draw = (from: number, to: number, article = first): PageAct => ({
  ...{ kind: 'drawZone', zone: newId(), polygon: around(from, to), article, isNew: false },
})
const ordinalsOf = async (article: string) =>
  (await see()).lines
    .filter(({ stretches }) => stretches.some(({ articleId }) => articleId === article))
    .map(({ ordinal }) => ordinal)
const drawn = async () => (await see()).zones.filter(({ isDrawn }) => isDrawn)

describe('a zone drawn on the facsimile', () => {
  it('moves the lines in it, is kept, and is told of', async () => {
    const act = draw(1, 7)
    done(await lay(act))
    expect(await ordinalsOf(first)).toEqual([1, 3, 4, 5, 7])
    expect(await drawn()).toMatchObject([{ articleId: first, role: 'article', polygon: around(1, 7) }])
    const kept = await db().zone.findMany({ where: { facsimile: { pageId } } })
    expect(kept).toMatchObject([{ articleId: first, byHand: true, captionLine: null }])
    const event = await db().event.findFirstOrThrow({ where: { objectId: pageId, verb: 'pageLaid' } })
    expect(event).toMatchObject({ actorId: editor.userId, details: { kind: 'drawZone' } })
    const { articles, ledger } = await see()
    expect(
      articles
        .find(({ id }) => id === first)
        ?.paragraphs.map(({ text }) => text)
        .join(''),
    ).toContain('柳树')
    expect(ledger.unaccounted).toBe(0)
  })

  it('makes an article, reshapes, and goes, each undone and done again exactly', async () => {
    const [zone, article] = [newId(), newId()]
    const states = [await see()]
    const acts: PageAct[] = [
      { kind: 'drawZone', zone, polygon: around(4, 8), article, isNew: true },
      { kind: 'reshapeZone', zone, polygon: around(5, 9), article, from: around(4, 8) },
      { kind: 'removeZone', zone },
    ]
    for (const act of acts) {
      done(await lay(act))
      states.push(await see())
    }
    expect(await ordinalsOf(article)).toEqual([5, 7, 9])
    const line = (await see()).lines.find(({ ordinal }) => ordinal === 4)
    expect(line?.stretches).toMatchObject([{ articleId: null, reason: 'unknown' }])
    const shown = ({ version, zones, ledger }: (typeof states)[number]) => ({ version, zones, ledger })
    for (const before of states.slice(0, -1).reverse()) {
      done(await undo())
      expect(shown(await see())).toEqual(shown(before))
    }
    for (const after of states.slice(1)) {
      done(await undo(true))
      expect(shown(await see())).toEqual(shown(after))
    }
  })

  it('is not overridden when the page is assembled again', async () => {
    done(await lay(draw(1, 7)))
    const before = { zones: await drawn(), lines: await ordinalsOf(first) }
    done(await assembleAgain(editor, pageId, { version: (await see()).version }))
    expect({ zones: await drawn(), lines: await ordinalsOf(first) }).toEqual(before)
  })

  it('goes with its lines into the article that they are merged into, and back', async () => {
    done(await lay(draw(7, 10, second)))
    done(await lay({ kind: 'mergeArticles', from: second, into: first }))
    expect(await drawn()).toMatchObject([{ articleId: first }])
    done(await undo())
    expect(await drawn()).toMatchObject([{ articleId: second }])
  })

  it('stays where it is on the sheet when the page gets a sharper image', async () => {
    await db().source.updateMany({ where: { pageId }, data: { width: 1000, height: 1000 } })
    done(await lay(draw(7, 10, second)))
    await image(2000, '#111')
    expect(await drawn()).toMatchObject([{ articleId: second, polygon: around(7, 10).map(([x, y]) => [2 * x, 2 * y]) }])
  })

  it('is refused where no act may touch an article of it', async () => {
    const corrector = await room.hire('corrector')
    expect(await lay(draw(1, 7), corrector)).toEqual({ refused: 'roleMayNot' })
    done(await step(corrector, second, 'submit'))
    expect(await lay(draw(1, 7))).toEqual({ refused: 'notCorrecting' })
    expect(await lay(draw(7, 10, second))).toEqual({ refused: 'notCorrecting' })
    done(await step(editor, second, 'approve'))
    expect(await lay(draw(1, 7))).toEqual({ refused: 'notCorrecting' })
    done(await step(await room.hire('publisher'), second, 'publish'))
    expect(await lay(draw(1, 7))).toMatchObject({ refused: 'articleInPublic' })
    expect(await drawn()).toEqual([])
    done(await lay(draw(1, 5)))
    done(await step(corrector, first, 'claim'))
    expect(await lay(draw(1, 4))).toMatchObject({ refused: 'claimedByOther' })
  })

  it('is refused off the image, without lines, and on a page that somebody changed', async () => {
    const act = draw(1, 7)
    expect(await lay(draw(15, 18))).toEqual({
      refused: 'zoneHoldsNoLine',
    })
    expect(await lay(draw(15, 30))).toEqual({ refused: 'zoneOffImage' })
    expect(await takePageAct(editor, pageId, { act, version: '0'.repeat(64) })).toEqual({ refused: 'pageChanged' })
    await db().page.update({ where: { id: pageId }, data: { currentFacsimileId: null } })
    expect(await lay(act)).toEqual({ refused: 'zoneOffImage' })
    expect(await db().zone.count({ where: { facsimile: { pageId } } })).toBe(0)
  })
})
