import { beforeEach, describe, expect, it } from 'vitest'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { commandLine } from '../actor.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { importIssue } from '../imports/importIssue.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom, testPage } from '../testing/newsroom.ts'
import { addLines } from './addLines.ts'
import { assembleAgain } from './assembleAgain.ts'
import { readPage } from './readPage.ts'
import { readReadings } from './readReadings.ts'
import { takePageAct } from './takePageAct.ts'
import { takeReadings } from './takeReadings.ts'
import { undoPageAct } from './undoPageAct.ts'

await enterTestDatabase()
// What the first recogniser missed: a line in mid-paragraph, and one that stands between two articles.
const missed = '上新栽了三百棵柳树，栽树的人站成一排。'
const between = '雨水已经连下三天'
const worse = testPage.replace(`${missed}\n`, '')
const better = testPage.replace('图书馆周末', `${between}\n\n图书馆周末`)
let room: Awaited<ReturnType<typeof openNewsroom>>
let editor: Actor
let pageId: string
let first: string
let second: string
let source: string

const again = async (text: string, name: string) => {
  const files = [{ name, bytes: new TextEncoder().encode(text) }]
  done(await importIssue(commandLine, { publicationSlug: room.slug, date: '2025-03-04', files }))
  return (await db().source.findFirstOrThrow({ where: { pageId, fileName: name } })).id
}

beforeEach(async () => {
  room = await openNewsroom(worse)
  ;[first = '', second = ''] = room.articleIds
  editor = await room.hire('editor')
  pageId = (await db().page.findFirstOrThrow({ where: { issueId: room.issueId } })).id
  source = await again(better, 'better.txt')
})

const see = async () => done(await readPage(editor, pageId))
const compare = async (of = source) => done(await readReadings(editor, pageId, of))
const add = async (lines?: readonly string[], { take = true, actor = editor, of = source } = {}) => {
  const { version } = await see()
  return addLines(actor, pageId, { source: of, take, version, ...(lines ? { lines: [...lines] } : {}) })
}
const undo = (redo = false) => undoPageAct(editor, pageId, { redo })
const lay = async (act: PageAct) => takePageAct(editor, pageId, { act, version: (await see()).version })
const textOf = async (article: string) =>
  (await see()).articles
    .find(({ id }) => id === article)
    ?.paragraphs.map(({ text }) => text)
    .join('|') ?? ''
const missingLine = async (text: string) => {
  const line = (await compare()).onlyThere.find((one) => one.text === text)
  if (!line) throw new Error(`${text} is not missing`)
  return line
}
const lineOf = async (text: string) => (await see()).lines.find((line) => line.text === text)
const kept = async () => ({
  lines: await db().line.findMany({ where: { pageId }, orderBy: { id: 'asc' } }),
  sources: await db().source.findMany({ where: { pageId }, orderBy: { id: 'asc' } }),
})

describe('a line that only another source of a page has', () => {
  it('is told, with where it would go, and nothing of it is counted', async () => {
    const { onlyThere, onlyHere } = await compare()
    expect(onlyThere.map(({ text, articleId, isAdded }) => [text, articleId, isAdded])).toEqual([
      [missed, first, false],
      [between, null, false],
    ])
    expect(onlyThere.map(({ order }) => Math.floor(order))).toEqual([3, 4])
    expect(onlyHere).toEqual([])
    const { ledger, lines } = await see()
    expect(ledger.unaccounted).toBe(0)
    expect(lines.some(({ text }) => text === missed)).toBe(false)
  })

  it('is added where its neighbours show; the old source, and where all else is, stay as they were', async () => {
    const [before, rows] = [await see(), await kept()]
    expect(done(await add([(await missingLine(missed)).id]))).toMatchObject({ changed: 1, placed: 1, left: 0 })
    expect(await textOf(first)).toContain(`城东河堤${missed}树苗来自`)
    const after = await see()
    expect(after.ledger).toEqual({ ...before.ledger, placed: before.ledger.placed + missed.length })
    expect(after.lines.filter(({ addedFrom }) => addedFrom === null)).toEqual(before.lines)
    expect(after.lines.map(({ text }) => text).indexOf(missed)).toBe(3)
    expect(await lineOf(missed)).toMatchObject({ addedFrom: 'better.txt', ordinal: 3.000_004 })
    expect(await kept()).toEqual(rows)
    expect(await missingLine(missed)).toMatchObject({ isAdded: true, articleId: first })
    expect(await db().addedLine.findMany({ where: { pageId } })).toMatchObject([
      { pageId, after: 3, addedById: editor.userId },
    ])
    const event = await db().event.findFirstOrThrow({ where: { objectId: pageId, verb: 'pageLaid' } })
    expect(event).toMatchObject({ actorId: editor.userId, details: { kind: 'addLines' } })
  })

  it('stands among the printed lines of its article, and the text says which', async () => {
    const { id } = await missingLine(missed)
    done(await add([id]))
    const { pages, draft } = done(await readArticle(editor, first))
    expect(pages[0]?.lines.map((line) => line.text).indexOf(missed)).toBe(2)
    expect(JSON.stringify(draft.content)).toContain(id)
  })

  it('is unaccounted for where nobody can tell, and goes where a person puts it', async () => {
    const { id } = await missingLine(between)
    expect(done(await add([id]))).toMatchObject({ changed: 1, placed: 0 })
    expect((await see()).ledger.unaccounted).toBe(between.length)
    const stretch = { line: id, from: 0, to: between.length }
    done(await lay({ kind: 'moveLines', stretches: [stretch], article: first }))
    expect((await see()).ledger.unaccounted).toBe(0)
    expect(await textOf(first)).toMatch(new RegExp(`\\|${between}$`, 'u'))
    done(await lay({ kind: 'setAside', stretches: [stretch], reason: 'advertisement' }))
    expect((await see()).ledger).toMatchObject({ setAside: between.length, unaccounted: 0 })
  })

  it('goes away entirely when it is undone, comes again when that is, and is taken away', async () => {
    const before = await see()
    expect(done(await add())).toMatchObject({ changed: 2, placed: 1 })
    const added = await see()
    done(await undo())
    expect(await see()).toEqual({ ...before, articles: expect.anything() as unknown })
    expect(await db().addedLine.count({ where: { pageId } })).toBe(0)
    expect(await textOf(first)).not.toContain(missed)
    done(await undo(true))
    expect((await see()).version).toBe(added.version)
    expect(await textOf(first)).toContain(missed)
    expect(done(await add(undefined, { take: false }))).toMatchObject({ changed: 2, left: 0 })
    const away = await see()
    expect([away.lines, away.ledger]).toEqual([before.lines, before.ledger])
    expect(await textOf(first)).not.toContain(missed)
    done(await undo())
    expect((await see()).version).toBe(added.version)
  })

  it('is added once, whoever asks and however often', async () => {
    const { id } = await missingLine(missed)
    const { version } = await see()
    const ask = () => addLines(editor, pageId, { source, lines: [id], take: true, version })
    const answers = await Promise.all([ask(), ask()])
    expect(answers.filter((one) => 'changed' in one)).toMatchObject([{ changed: 1 }])
    expect(answers.filter((one) => 'refused' in one)).toEqual([{ refused: 'pageChanged' }])
    expect(done(await add([id]))).toMatchObject({ changed: 0 })
    const twice = { lineId: id, pageId, after: 1, addedById: editor.userId }
    await expect(db().addedLine.create({ data: twice })).rejects.toMatchObject({ code: 'P2002' })
    expect(await ask()).toEqual({ refused: 'pageChanged' })
  })

  it('touches no text that people work on: there it is unaccounted for, and is not taken out of it', async () => {
    done(await write(await room.hire('corrector'), first, '人改过的话。'))
    expect(done(await add())).toMatchObject({ changed: 2, placed: 0 })
    expect(await textOf(first)).toBe('人改过的话。')
    done(await undo())
    const { id } = await missingLine(between)
    done(await add([id]))
    done(await lay({ kind: 'moveLines', stretches: [{ line: id, from: 0, to: between.length }], article: second }))
    done(await step(await room.hire('corrector'), second, 'submit'))
    expect(await add([id], { take: false })).toEqual({ refused: 'notCorrecting' })
    expect(await undo()).toEqual({ refused: 'notCorrecting' })
    expect(await textOf(second)).toContain(between)
  })

  it('is found its place by an assembly that runs again, which leaves what people did', async () => {
    done(await write(await room.hire('corrector'), second, '人改过的话。'))
    const { id } = await missingLine(missed)
    done(await add([id]))
    done(await lay({ kind: 'setAside', stretches: [{ line: id, from: 0, to: missed.length }], reason: 'unknown' }))
    done(await assembleAgain(editor, pageId, { version: (await see()).version }))
    expect((await lineOf(missed))?.stretches).toMatchObject([{ articleId: null, reason: 'unknown' }])
    for (let times = 0; times < 2; times += 1) done(await undo())
    done(await undo(true))
    const before = await see()
    expect(done(await assembleAgain(editor, pageId, { version: before.version }))).toMatchObject({ kept: 2 })
    expect((await see()).lines).toEqual(before.lines)
    expect(await textOf(second)).toBe('人改过的话。')
  })

  it('is read by an assembly where it was left unaccounted for', async () => {
    const corrector = await room.hire('corrector')
    done(await step(corrector, first, 'claim'))
    expect(done(await add([(await missingLine(missed)).id]))).toMatchObject({ changed: 1, placed: 0 })
    expect((await see()).ledger.unaccounted).toBe(missed.length)
    done(await step(corrector, first, 'release'))
    done(await assembleAgain(editor, pageId, { version: (await see()).version }))
    expect(await textOf(first)).toContain(`城东河堤${missed}树苗来自`)
    expect((await see()).ledger.unaccounted).toBe(0)
  })

  it('is the page’s to a third source, which may read it otherwise', async () => {
    done(await add([(await missingLine(missed)).id]))
    const third = await again(better.replace('栽树的人', '裁树的人'), 'third.txt')
    const { differences, onlyThere } = await compare(third)
    expect(onlyThere.map(({ text }) => text)).toEqual([between])
    expect(differences).toMatchObject([{ text: missed, articleId: first, isTaken: false }])
    const asked = { source: third, take: true, version: (await see()).version }
    expect(done(await takeReadings(editor, pageId, asked))).toMatchObject({ changed: 1 })
    expect(await textOf(first)).toContain('裁树的人')
    expect(await lineOf(missed)).toMatchObject({ reading: missed.replace('栽树的人', '裁树的人') })
    // What it is read as goes with it, and comes back with it.
    done(await add([(await missingLine(missed)).id], { take: false }))
    expect(await db().lineReading.count({ where: { line: { pageId } } })).toBe(0)
    done(await undo())
    expect(await textOf(first)).toContain('裁树的人')
  })

  it('stays where another reading of it was taken over since, though its adding is undone', async () => {
    done(await add([(await missingLine(missed)).id]))
    const third = await again(better.replace('栽树的人', '裁树的人'), 'third.txt')
    const other = await room.hire('editor')
    const asked = { source: third, take: true, version: (await see()).version }
    done(await takeReadings(other, pageId, asked))
    expect(await undo()).toEqual({ refused: 'pageChanged' })
    expect(await textOf(first)).toContain('裁树的人')
  })

  it('is for who may lay the page, on the page as they saw it, and of a source that is the page’s', async () => {
    expect(await add(undefined, { actor: await room.hire('corrector') })).toEqual({ refused: 'roleMayNot' })
    expect(await add(undefined, { actor: await (await openNewsroom()).hire('editor') })).toEqual({
      refused: 'notFound',
    })
    const version = '0'.repeat(64)
    expect(await addLines(editor, pageId, { source, take: true, version })).toEqual({ refused: 'pageChanged' })
    const own = (await see()).sources.find(({ isCurrent }) => isCurrent)?.id ?? ''
    expect(await add(undefined, { of: own })).toEqual({ refused: 'notFound' })
    const [line] = (await see()).lines
    expect(done(await add([line?.id ?? '', 'nothing.1']))).toMatchObject({ changed: 0 })
    expect(await db().addedLine.count({ where: { pageId } })).toBe(0)
  })

  it('is placed only where it was added: the database refuses all else', async () => {
    const { id } = await missingLine(missed)
    const place = db().placement.updateMany({ where: { lineId: id }, data: { reason: 'unknown' } })
    await expect(place).rejects.toThrow(/placed and not added/u)
    const row = { lineId: id, pageId, after: 3, addedById: editor.userId }
    await expect(db().addedLine.create({ data: row })).rejects.toThrow(/placed and not added/u)
    const [line] = (await see()).lines
    await expect(db().addedLine.create({ data: { ...row, lineId: line?.id ?? '' } })).rejects.toThrow(
      /not to be added/u,
    )
    done(await add([id]))
    await expect(db().addedLine.deleteMany({ where: { pageId } })).rejects.toThrow(/placed and not added/u)
  })
})
