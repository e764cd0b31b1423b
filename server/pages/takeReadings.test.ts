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
import { assembleAgain } from './assembleAgain.ts'
import { readPage } from './readPage.ts'
import { readReadings } from './readReadings.ts'
import { takePageAct } from './takePageAct.ts'
import { takeReadings } from './takeReadings.ts'
import { undoPageAct } from './undoPageAct.ts'

await enterTestDatabase()
// What the first recogniser read, and what is printed: two lines misread, one of them in each article.
const misread = testPage.replace('三百棵柳树，栽树的人', '三百裸柳树，裁树的人').replace('多借一本书', '多借一木书')
let room: Awaited<ReturnType<typeof openNewsroom>>
let editor: Actor
let pageId: string
let first: string
let second: string
let source: string

const again = (text: string, name = '01-again.txt') =>
  importIssue(commandLine, {
    publicationSlug: room.slug,
    date: '2025-03-04',
    files: [{ name, bytes: new TextEncoder().encode(text) }],
  })

beforeEach(async () => {
  room = await openNewsroom(misread)
  ;[first = '', second = ''] = room.articleIds
  editor = await room.hire('editor')
  pageId = (await db().page.findFirstOrThrow({ where: { issueId: room.issueId } })).id
  expect(done(await again(testPage))).toMatchObject({ unchanged: false, beside: 1, pages: 0, articles: 0 })
  source = (await db().source.findFirstOrThrow({ where: { pageId, fileName: '01-again.txt' } })).id
})

const see = async () => done(await readPage(editor, pageId))
const compare = async () => done(await readReadings(editor, pageId, source))
const take = async (lines?: string[], isTaken = true, actor = editor) => {
  const { version } = await see()
  return takeReadings(actor, pageId, { source, take: isTaken, version, ...(lines ? { lines } : {}) })
}
const undo = (redo = false) => undoPageAct(editor, pageId, { redo })
const lay = async (act: PageAct) => takePageAct(editor, pageId, { act, version: (await see()).version })
const textOf = async (article: string) =>
  (await see()).articles
    .find(({ id }) => id === article)
    ?.paragraphs.map(({ text }) => text)
    .join('|') ?? ''
const lineAt = async (ordinal: number) => (await see()).lines.find((line) => line.ordinal === ordinal)
const wholeLine = async (ordinal: number) => {
  const line = await lineAt(ordinal)
  return { line: line?.id ?? '', from: 0, to: line?.text.length ?? 0 }
}

describe('another reading of a page', () => {
  it('stands beside the page’s own: nothing of the page changes, and the differences are told', async () => {
    const { sources, lines, articles, ledger } = await see()
    expect(sources.map(({ fileName, isCurrent }) => [fileName, isCurrent])).toEqual([
      ['01-again.txt', false],
      ['01.txt', true],
    ])
    expect(lines.map(({ text }) => text).join('\n')).toContain('三百裸柳树')
    expect(articles).toHaveLength(2)
    expect(ledger).toMatchObject({ setAside: 0, unaccounted: 0 })
    expect(await textOf(first)).toContain('裁树的人')
    const { same, differences, onlyHere, onlyThere } = await compare()
    expect({ same, onlyHere, onlyThere }).toEqual({ same: 5, onlyHere: [], onlyThere: [] })
    expect(differences.map(({ ordinal, articleId, isTaken }) => [ordinal, articleId, isTaken])).toEqual([
      [4, first, false],
      [10, second, false],
    ])
    expect(differences[0]).toMatchObject({ reading: '上新栽了三百棵柳树，栽树的人站成一排。' })
    const event = await db().event.findFirstOrThrow({ where: { objectId: pageId, verb: 'sourceAdded' } })
    expect(event.details).toMatchObject({ sourceId: source, file: '01-again.txt' })
  })

  it('changes nothing when the same bytes come again, and has one winner when sent twice at once', async () => {
    expect(done(await again(testPage))).toMatchObject({ unchanged: true, beside: 0 })
    const better = testPage.replace('六', '6').concat('\n')
    const answers = await Promise.all([again(better, 'b.txt'), again(better, 'b.txt')])
    expect(answers.filter((answer) => 'refused' in answer || answer.unchanged)).toHaveLength(1)
    expect(await db().source.count({ where: { pageId } })).toBe(3)
  })

  it('is taken over line by line; places, ledger and the other article stay', async () => {
    const before = await see()
    const [line] = (await compare()).differences
    expect(done(await take([line?.id ?? '']))).toMatchObject({ changed: 1, left: 0 })
    expect(await textOf(first)).toContain('三百棵柳树，栽树的人')
    expect(await textOf(second)).toContain('一木书')
    const after = await see()
    expect(after.ledger).toEqual(before.ledger)
    expect(after.lines.map(({ stretches }) => stretches)).toEqual(before.lines.map(({ stretches }) => stretches))
    expect(after.lines.find(({ id }) => id === line?.id)?.reading).toBe(line?.reading)
    expect((await compare()).differences[0]).toMatchObject({ isTaken: true })
    const drafts = await db().draft.findUniqueOrThrow({ where: { articleId: first } })
    expect(JSON.stringify(drafts.body)).toContain(line?.id)
  })

  it('is what the printed lines beside the article’s text say, with the line as it was received', async () => {
    const lineOf = async () =>
      done(await readArticle(editor, first)).pages[0]?.lines.find(({ ordinal }) => ordinal === 4)
    const received = await lineOf()
    expect(received).toMatchObject({ received: null })
    done(await take())
    const read = await lineOf()
    expect(read?.text).toBe('上新栽了三百棵柳树，栽树的人站成一排。')
    expect(read?.received).toEqual({ text: received?.text, stretches: received?.stretches })
    expect(read?.stretches.map(({ from, to }) => read.text.slice(from, to)).join('')).toBe(read?.text)
    done(await undo())
    expect(await lineOf()).toEqual(received)
  })

  it('is taken over whole, undone and done again exactly, and given back', async () => {
    const before = await see()
    expect(done(await take())).toMatchObject({ changed: 2, left: 0 })
    const taken = await see()
    expect(await textOf(second)).toContain('一本书')
    expect(done(await take())).toMatchObject({ changed: 0 })
    done(await undo())
    expect((await see()).version).toBe(before.version)
    expect(await textOf(first)).toContain('裁树')
    done(await undo(true))
    expect((await see()).version).toBe(taken.version)
    expect(await textOf(first)).toContain('栽树')
    expect(done(await take(undefined, false))).toMatchObject({ changed: 2 })
    expect((await see()).version).toBe(before.version)
    expect(await textOf(first)).toContain('裁树')
  })

  it('touches no corrected text: what people typed into, what is in review or public stays', async () => {
    done(await write(await room.hire('corrector'), first, '人改过的话。'))
    const [mine, theirs] = (await compare()).differences
    expect(await take([mine?.id ?? ''])).toMatchObject({
      refused: expect.stringMatching(/typedInto|claimedByOther/u) as string,
    })
    expect(done(await take())).toMatchObject({ changed: 1, left: 1 })
    expect(await textOf(first)).toBe('人改过的话。')
    expect(await textOf(second)).toContain('一本书')
    done(await step(await room.hire('corrector'), second, 'submit'))
    expect(await take([theirs?.id ?? ''], false)).toEqual({ refused: 'notCorrecting' })
    expect(await undo()).toEqual({ refused: 'notCorrecting' })
    expect(await textOf(second)).toContain('一本书')
  })

  it('goes with its lines through other acts, a cut in the line, and an assembly that runs again', async () => {
    done(await take())
    done(await lay({ kind: 'cutLine', at: await wholeLine(4), offset: 5 }))
    const line = await lineAt(4)
    expect(line?.stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 5],
      [5, line?.text.length],
    ])
    expect(await textOf(first)).toContain('三百棵柳树，栽树的人')
    const [, rest] = line?.stretches ?? []
    const { from = 0, to = 0 } = rest ?? {}
    done(await lay({ kind: 'moveLines', stretches: [{ line: line?.id ?? '', from, to }], article: second }))
    expect(await textOf(second)).toContain('棵柳树，栽树的人')
    for (let times = 0; times < 2; times += 1) done(await undo())
    done(await assembleAgain(editor, pageId, { version: (await see()).version }))
    expect(await textOf(first)).toContain('三百棵柳树，栽树的人')
    expect((await see()).ledger.unaccounted).toBe(0)
  })

  it('is for who may lay the page, on the page as they saw it', async () => {
    expect(await take(undefined, true, await room.hire('corrector'))).toEqual({ refused: 'roleMayNot' })
    const other = await (await openNewsroom()).hire('editor')
    expect(await take(undefined, true, other)).toEqual({ refused: 'notFound' })
    expect(await readReadings(other, pageId, source)).toEqual({ refused: 'notFound' })
    const version = '0'.repeat(64)
    expect(await takeReadings(editor, pageId, { source, take: true, version })).toEqual({ refused: 'pageChanged' })
    const own = (await see()).sources.find(({ isCurrent }) => isCurrent)?.id ?? ''
    expect(await readReadings(editor, pageId, own)).toEqual({ refused: 'notFound' })
  })
})
