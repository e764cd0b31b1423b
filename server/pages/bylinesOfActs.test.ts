import { beforeEach, describe, expect, it } from 'vitest'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { readReporterRecord } from '../reporters/readReporterRecord.ts'
import { linkMentions } from '../reporters/linkMentions.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { newReporter } from '../testing/signedPage.ts'
import { assembleAgain } from './assembleAgain.ts'
import { readPage } from './readPage.ts'
import { readRepairs } from './readRepairs.ts'
import { rejectRepairs } from './rejectRepairs.ts'
import { takePageAct } from './takePageAct.ts'
import { undoPageAct } from './undoPageAct.ts'

await enterTestDatabase()
let editor: Actor
let pageId: string
let articleIds: string[]
let names: string[]
let count = 0

/** Two articles, signed by two and by one; nobody of them is on record. */
beforeEach(async () => {
  const given = '甲乙丙丁戊己庚辛壬癸'.charAt((count += 1))
  names = ['王', '韩', '林'].map((family) => `${family}${given}茵`)
  const page = [
    `河堤第一段完工\n\n本报讯（记者 ${names[0]} ${names[1]}）昨天上午，河堤上的树栽完了，一共三百棵。\n\n`,
    `图书馆周末延长开放\n\n本报讯（记者 ${names[2]}）从本周起，市图书馆周末延长到晚上九点关门。\n\n`,
  ]
  const newsroom = await openNewsroom(page.join(''))
  ;({ articleIds } = newsroom)
  editor = await newsroom.hire('editor')
  pageId = (await db().page.findFirstOrThrow({ where: { issueId: newsroom.issueId } })).id
  for (const [name, { mentionId }] of (await signed()).entries()) await link(mentionId, names[name] ?? '')
})

const see = async () => done(await readPage(editor, pageId))
const lay = async (act: PageAct) => done(await takePageAct(editor, pageId, { act, version: (await see()).version }))
const undo = async (redo = false) => done(await undoPageAct(editor, pageId, { redo }))
const link = async (mentionId: string, name: string) =>
  done(await linkMentions(editor, { mentionIds: [mentionId], choice: newReporter(name) }))
const lineAt = async (ordinal: number) => {
  const line = (await see()).lines.find((one) => one.ordinal === ordinal)
  return { line: line?.id ?? '', from: 0, to: line?.text.length ?? 0 }
}
/** The bylines that are printed now, in their order, with whom they are said to be. */
const signed = async () =>
  (
    await db().mentionStanding.findMany({
      where: { mention: { article: { issue: { pages: { some: { id: pageId } } } } }, isPrinted: true },
      orderBy: [{ mention: { article: { sequence: 'asc' } } }, { position: 'asc' }],
      include: { reporter: true },
    })
  ).map(({ mentionId, articleId, name, reporter, byHand }) => ({
    ...{ mentionId, articleId, name, byHand, by: reporter?.displayName ?? null },
  }))
const eachByTheirOwn = async () => {
  for (const { name, by, byHand } of await signed()) expect({ by, byHand }).toEqual({ by: name, byHand: true })
}
const namesIn = async (id: string | undefined) =>
  (await signed()).flatMap(({ articleId, name }) => (articleId === id ? [name] : []))
const rejectFirst = async () => {
  const { repairs } = done(await readRepairs(editor, pageId))
  const repair = repairs.find(({ rule, after }) => rule === 'markByline' && after.includes(names[0] ?? ''))
  const { version } = await see()
  done(await rejectRepairs(editor, pageId, { repair: repair?.id ?? '', all: false, version }))
}

describe('who signed stays with the printed words', () => {
  it('where the first of two bylines is rejected, where that is undone, and done again', async () => {
    const before = await signed()
    await rejectFirst()
    expect(await namesIn(articleIds[0])).toEqual([names[1]])
    await eachByTheirOwn()
    expect((await signed())[0]?.mentionId).toBe(before[1]?.mentionId)
    await undo()
    expect(await signed()).toEqual(before)
    await undo(true)
    await eachByTheirOwn()
    expect(await namesIn(articleIds[0])).toEqual([names[1]])
  })

  it.each([
    { into: 0, from: 1 },
    { into: 1, from: 0 },
  ])('where article $from is merged into article $into, and where that is undone', async ({ into, from }) => {
    const before = await signed()
    await lay({ kind: 'mergeArticles', from: articleIds[from] ?? '', into: articleIds[into] ?? '' })
    expect((await namesIn(articleIds[into])).sort()).toEqual([...names].sort())
    await eachByTheirOwn()
    await undo()
    expect(await signed()).toEqual(before)
    await undo(true)
    await eachByTheirOwn()
  })

  it('where their line moves to another article, and back by another act', async () => {
    const before = await signed()
    const [first = '', second = ''] = articleIds
    const line = await lineAt(3)
    await lay({ kind: 'moveLines', stretches: [line], article: second })
    expect((await namesIn(second)).sort()).toEqual([...names].sort())
    await eachByTheirOwn()
    await lay({ kind: 'moveLines', stretches: [line], article: first })
    await eachByTheirOwn()
    expect(await signed()).toEqual(before)
  })

  it('where a person links them elsewhere between an act and its undoing', async () => {
    const [into = '', from = ''] = articleIds
    await lay({ kind: 'mergeArticles', from, into })
    const moved = (await signed()).find(({ name }) => name === names[2])
    await link(moved?.mentionId ?? '', '另一人')
    await undo()
    expect((await signed()).map(({ by }) => by)).toEqual([names[0], names[1], '另一人'])
  })

  it('where they wait, and a record of the name is there by now', async () => {
    const [into = '', from = ''] = articleIds
    const last = (await signed()).at(-1)?.mentionId ?? ''
    done(await linkMentions(editor, { mentionIds: [last], choice: { none: true } }))
    await lay({ kind: 'mergeArticles', from, into })
    expect((await signed()).find(({ name }) => name === names[2])).toMatchObject({ by: null, byHand: true })
  })

  it('once: an article that is gone prints no byline, until it is back', async () => {
    const [into = '', from = ''] = articleIds
    const last = (await signed()).at(-1)
    const { reporterId } = await db().mentionStanding.findUniqueOrThrow({ where: { mentionId: last?.mentionId ?? '' } })
    const countOf = async () => done(await readReporterRecord(editor, reporterId ?? '')).mentionCount
    await lay({ kind: 'mergeArticles', from, into })
    expect(await countOf()).toBe(1)
    expect(await db().mentionStanding.count({ where: { articleId: from, isPrinted: true } })).toBe(0)
    done(await linkMentions(editor, { mentionIds: [(await signed())[0]?.mentionId ?? ''], choice: { none: true } }))
    await undo()
    expect(await countOf()).toBe(1)
    expect(await db().mentionStanding.count({ where: { articleId: from, isPrinted: true } })).toBe(1)
  })

  it('where an article is split off', async () => {
    const id = newId()
    const line = await lineAt(3)
    await lay({ kind: 'newArticle', stretches: [line], newId: id })
    expect(await namesIn(id)).toEqual([names[0], names[1]])
    await eachByTheirOwn()
  })

  it('where the page is assembled again, which is nothing to be told of', async () => {
    await rejectFirst()
    const rejected = await signed()
    await db().placement.updateMany({ where: { articleId: { in: articleIds } }, data: { byHand: false } })
    const { version } = await see()
    expect(done(await assembleAgain(editor, pageId, { version }))).toMatchObject({ changed: 0 })
    expect(await signed()).toEqual(rejected)
    const [into = '', from = ''] = articleIds
    await lay({ kind: 'mergeArticles', from, into })
    await db().placement.updateMany({ where: { articleId: into }, data: { byHand: false } })
    done(await assembleAgain(editor, pageId, { version: (await see()).version }))
    expect(await signed()).toHaveLength(2)
    await eachByTheirOwn()
  })
})
