import { beforeEach, describe, expect, it } from 'vitest'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import type { Actor } from '#domain/rights/rights.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { listArticleIds } from '../issues/listArticleIds.ts'
import { step, withText } from '../testing/correct.ts'
import { readDraft } from '../articles/draftNow.ts'
import { saveDraft } from '../articles/saveDraft.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { readPage } from './readPage.ts'
import { takePageAct } from './takePageAct.ts'
import { undoPageAct } from './undoPageAct.ts'

await enterTestDatabase()
let editor: Actor
let hire: Awaited<ReturnType<typeof openNewsroom>>['hire']
let issueId: string
let pageId: string
let articleIds: string[]

beforeEach(async () => {
  const newsroom = await openNewsroom()
  ;({ hire, issueId, articleIds } = newsroom)
  editor = await hire('editor')
  const page = await db().page.findFirstOrThrow({ where: { issueId } })
  pageId = page.id
})

const see = async () => done(await readPage(editor, pageId))
const lay = async (act: PageAct, actor = editor) => takePageAct(actor, pageId, { act, version: (await see()).version })
const undo = (redo = false) => undoPageAct(editor, pageId, { redo })
const stretchAt = async (ordinal: number) => {
  const line = (await see()).lines.find((one) => one.ordinal === ordinal)
  return { line: line?.id ?? '', from: 0, to: line?.text.length ?? 0 }
}
/** All that the screen shows, without what every act renews. */
const picture = async () => {
  const { lines, articles, ledger, version } = await see()
  const repairs = await db().repair.findMany({
    where: { pageId },
    orderBy: [{ key: 'asc' }],
    omit: { id: true },
  })
  // A draft's version counts every change, also one that takes another back.
  const shown = articles.map((article) => ({ ...article, draftVersion: null }))
  return { lines, articles: shown, ledger, version, repairs }
}
const textOf = async (id: string | undefined) => {
  const article = (await see()).articles.find((one) => one.id === id)
  return article && [article.headline, ...article.paragraphs.map(({ text }) => text)].join('|')
}

describe('acts on a page', () => {
  it('split an article, and both halves have text, address and history', async () => {
    const newArticle = newId()
    done(await lay({ kind: 'splitArticle', at: await stretchAt(5), newId: newArticle }))
    const { articles, ledger } = await see()
    expect(articles).toHaveLength(3)
    expect(ledger.unaccounted).toBe(0)
    expect(articles.map(({ slug }) => slug)).toContain('01-3')
    expect(await textOf(newArticle)).toContain('6')
    const revisions = await db().revision.findMany({ where: { articleId: newArticle } })
    expect(revisions).toMatchObject([{ number: 1, cause: 'assembled', authorId: editor.userId }])
  })

  it('merge two articles: the one merged away is in no list, and comes back', async () => {
    const [into = '', from = ''] = articleIds
    const before = await picture()
    done(await lay({ kind: 'mergeArticles', from, into }))
    expect(await listArticleIds(editor, issueId)).toEqual([into])
    expect(await textOf(into)).toContain('图书馆周末延长开放')
    expect(await db().article.findUnique({ where: { id: from } })).toMatchObject({ mergedIntoId: into })
    expect(await db().articleRedirect.findMany({ where: { issueId } })).toMatchObject([
      { slug: '01-2', articleId: into },
    ])
    done(await undo())
    expect(await picture()).toEqual(before)
    expect(await db().articleRedirect.count({ where: { issueId } })).toBe(0)
  })

  it('are undone exactly and done again exactly, one after another', async () => {
    const [first = '', second = ''] = articleIds
    const start = await picture()
    done(await lay({ kind: 'setAside', stretches: [await stretchAt(1)], reason: 'masthead' }))
    const middle = await picture()
    expect(middle.ledger.setAside).toBeGreaterThan(start.ledger.setAside)
    done(await lay({ kind: 'moveLines', stretches: [await stretchAt(5)], article: second }))
    done(await lay({ kind: 'setPart', stretches: [await stretchAt(3)], article: first, part: 'kicker' }))
    const end = await picture()
    for (let times = 0; times < 2; times += 1) done(await undo())
    expect(await picture()).toEqual(middle)
    done(await undo())
    expect(await picture()).toEqual(start)
    expect(await undo()).toMatchObject({ refused: 'nothingToUndo' })
    for (let times = 0; times < 3; times += 1) done(await undo(true))
    expect(await picture()).toEqual(end)
    expect(await undo(true)).toMatchObject({ refused: 'nothingToRedo' })
  })

  it('make a column tag of a line', async () => {
    const [first = ''] = articleIds
    done(await lay({ kind: 'setPart', stretches: [await stretchAt(1)], article: first, part: 'columnTag' }))
    const article = (await see()).articles.find(({ id }) => id === first)
    expect(article).toMatchObject({ columnTag: '河堤新栽柳树三百棵', headline: null })
  })

  it('at once have one winner', async () => {
    const other = await hire('publisher')
    const { version } = await see()
    const at = await stretchAt(5)
    const answers = await Promise.all(
      [editor, other].map((actor) =>
        takePageAct(actor, pageId, { version, act: { kind: 'splitArticle', at, newId: newId() } }),
      ),
    )
    expect(answers.filter((answer) => 'version' in answer)).toHaveLength(1)
    expect(answers.filter((answer) => 'refused' in answer && answer.refused === 'pageChanged')).toHaveLength(1)
    expect((await see()).ledger.unaccounted).toBe(0)
  })
})

describe('acts on a page are refused', () => {
  it('to correctors, and to strangers as not there', async () => {
    const { version } = await see()
    const act = { kind: 'acceptArticle', article: articleIds[0] ?? '' } as const
    expect(await takePageAct(await hire('corrector'), pageId, { act, version })).toEqual({ refused: 'roleMayNot' })
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await takePageAct(stranger, pageId, { act, version })).toEqual({ refused: 'notFound' })
  })

  it('over typed text, text that another holds, and text in review; undoing too', async () => {
    const [first = '', second = ''] = articleIds
    const other = await hire('corrector')
    const at = await stretchAt(5)
    done(await lay({ kind: 'moveLines', stretches: [at], article: second }))
    done(await step(other, second, 'claim'))
    expect(await undo()).toMatchObject({ refused: 'claimedByOther' })
    const draft = done(await readDraft(other, second))
    const content = withText(draft.content, '改过的字')
    done(await saveDraft(other, second, { version: draft.version, saveKey: newId(), content }))
    done(await step(other, second, 'release'))
    expect(await undo()).toMatchObject({ refused: 'typedInto' })
    done(await step(other, first, 'submit'))
    expect(await lay({ kind: 'splitArticle', at: await stretchAt(3), newId: newId() })).toMatchObject({
      refused: 'notCorrecting',
    })
  })
})
