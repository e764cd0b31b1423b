import { beforeEach, describe, expect, it } from 'vitest'
import type { PageAct } from '#domain/pages/acts/pageAct.ts'
import { readDraft } from '../articles/draftNow.ts'
import { saveDraft } from '../articles/saveDraft.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { step, withText } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { openPageDesk, type PageDesk } from '../testing/openPageDesk.ts'
import { assembleAgain } from './assembleAgain.ts'
import { readPage } from './readPage.ts'
import { readRepairs } from './readRepairs.ts'
import { rejectRepairs } from './rejectRepairs.ts'
import { takePageAct } from './takePageAct.ts'
import { undoPageAct } from './undoPageAct.ts'

await enterTestDatabase()
let editor: PageDesk['editor']
let hire: PageDesk['hire']
let pageId: string

beforeEach(async () => {
  ;({ editor, hire, pageId } = await openPageDesk())
})

const see = async () => done(await readPage(editor, pageId))
const lay = async (act: PageAct) => done(await takePageAct(editor, pageId, { act, version: (await see()).version }))
const again = async (actor = editor) => assembleAgain(actor, pageId, { version: (await see()).version })
const lineAt = async (ordinal: number) => {
  const line = (await see()).lines.find((one) => one.ordinal === ordinal)
  return { line: line?.id ?? '', from: 0, to: line?.text.length ?? 0 }
}
const picture = async () => {
  const { articles, lines, ledger } = await see()
  return { lines, ledger, articles: articles.map((one) => ({ ...one, draftVersion: null })) }
}
/** As if an older assembly had made the page: its articles are one, and nobody did it. */
const asAnOlderAssembly = async () => {
  const [into = '', from = ''] = (await see()).articles.map(({ id }) => id)
  await lay({ kind: 'mergeArticles', from, into })
  await db().placement.updateMany({ where: { articleId: into }, data: { byHand: false } })
}

describe('a page that is assembled again', () => {
  it('stays as it is where the assembly is the same', async () => {
    const before = await picture()
    expect(done(await again())).toMatchObject({ changed: 0, kept: 0 })
    expect(await picture()).toEqual(before)
    expect(await db().pageAct.count({ where: { pageId } })).toBe(0)
  })

  it('gets what a better assembly makes of it; texts keep their articles; undone, it is as before', async () => {
    const [first] = (await see()).articles
    await asAnOlderAssembly()
    const merged = await picture()
    expect(merged.articles).toHaveLength(1)
    expect(done(await again())).toMatchObject({ changed: 2, kept: 0 })
    const { articles, ledger } = await see()
    expect(articles.map(({ headline }) => headline)).toEqual(['河堤新栽柳树三百棵', '图书馆周末延长开放'])
    expect(articles[0]?.id).toBe(first?.id)
    expect(ledger.unaccounted).toBe(0)
    done(await undoPageAct(editor, pageId, { redo: false }))
    expect(await picture()).toEqual(merged)
  })

  it('keeps what people laid, accepted, set aside and typed', async () => {
    const [first = '', second = ''] = (await see()).articles.map(({ id }) => id)
    await lay({ kind: 'setAside', stretches: [await lineAt(1)], reason: 'masthead' })
    await lay({ kind: 'splitParagraph', at: await lineAt(5) })
    const typist = await hire('corrector')
    done(await step(typist, second, 'claim'))
    const { version, content } = done(await readDraft(typist, second))
    const typed = { version, saveKey: newId(), content: withText(content, '改过的字') }
    done(await saveDraft(typist, second, typed))
    done(await step(typist, second, 'release'))
    const before = await picture()
    expect(done(await again())).toMatchObject({ changed: 0, kept: 2 })
    expect(await picture()).toEqual(before)
    expect(before.articles.find(({ id }) => id === first)?.headline).toBeNull()
  })

  it('makes no repair that was rejected', async () => {
    const space = done(await readRepairs(editor, pageId)).repairs.find(({ rule }) => rule === 'dropSpace')
    done(await rejectRepairs(editor, pageId, { repair: space?.id ?? '', all: false, version: (await see()).version }))
    await asAnOlderAssembly()
    done(await again())
    const { articles } = await see()
    expect(articles).toHaveLength(2)
    expect(articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)).join()).toContain('运了 6趟')
    expect(done(await readRepairs(editor, pageId)).repairs.filter(({ rule }) => rule === 'dropSpace')).toMatchObject([
      { isRejected: true },
    ])
  })

  it('is refused to correctors', async () => {
    expect(await again(await hire('corrector'))).toEqual({ refused: 'roleMayNot' })
  })
})
