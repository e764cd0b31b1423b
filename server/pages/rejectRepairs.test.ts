import { beforeEach, describe, expect, it } from 'vitest'
import type { PageRepair } from '#domain/pages/repairRequests.ts'
import { readDraft } from '../articles/draftNow.ts'
import { saveDraft } from '../articles/saveDraft.ts'
import { db } from '../database/db.ts'
import { newId } from '../database/newId.ts'
import { withText, step } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done } from '../testing/newsroom.ts'
import { openPageDesk, type PageDesk } from '../testing/openPageDesk.ts'
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
const repairs = async () => done(await readRepairs(editor, pageId)).repairs
const ofRule = async (rule: string) => (await repairs()).filter((one) => one.rule === rule && !one.isRejected)
const reject = async (repair: PageRepair | undefined, all = false, actor = editor) =>
  rejectRepairs(actor, pageId, { repair: repair?.id ?? newId(), all, version: (await see()).version })
const texts = async () =>
  (await see()).articles.map(({ headline, paragraphs }) => [headline, ...paragraphs.map(({ text }) => text)])
/** All that a rejection may change, without what every act renews. */
const picture = async () => {
  const { articles, lines, ledger } = await see()
  return {
    ...{ lines, ledger },
    articles: articles.map((one) => ({ ...one, draftVersion: null })),
    repairs: (await repairs()).map(({ id: _id, ...one }) => one),
  }
}

describe('a repair that is rejected', () => {
  it('of words leaves them as printed, and no later act makes it again', async () => {
    const [space] = await ofRule('dropSpace')
    expect((await texts()).flat().join()).toContain('运了6趟')
    done(await reject(space))
    expect((await texts()).flat().join()).toContain('运了 6趟')
    const { articles, lines, version } = await see()
    const last = lines.findLast(({ text }) => text.trim() !== '')
    const stretches = [{ line: last?.id ?? '', from: 0, to: last?.text.length ?? 0 }]
    const act = { kind: 'moveLines', stretches, article: articles[0]?.id ?? '' } as const
    done(await takePageAct(editor, pageId, { act, version }))
    expect((await texts()).flat().join()).toContain('运了 6趟')
    expect(await ofRule('dropSpace')).toEqual([])
  })

  it('of a seam ends the paragraph there, on the page as in the text, until a person joins it again', async () => {
    const [join] = await ofRule('joinWrap')
    const before = (await texts())[0]?.length ?? 0
    done(await reject(join))
    expect((await texts())[0]).toHaveLength(before + 1)
    const { version } = await see()
    const [, at] = join?.places ?? []
    if (!at) throw new Error('A seam has two sides')
    done(await takePageAct(editor, pageId, { act: { kind: 'joinParagraphs', at }, version }))
    expect((await texts())[0]).toHaveLength(before)
  })

  it('of a headline sets its lines aside; of a split lets the article before go on', async () => {
    const first = (await see()).articles[0]?.id
    done(await reject((await ofRule('attachHeadline')).find(({ articleId }) => articleId === first)))
    expect((await texts())[0]?.[0]).toBeNull()
    expect((await see()).ledger.unaccounted).toBe(0)
    const second = (await see()).articles[1]?.id
    done(await reject((await ofRule('splitArticle')).find(({ articleId }) => articleId === second)))
    expect((await see()).articles).toHaveLength(1)
  })

  it(
    'of every kind takes effect, comes back exactly when it is undone, and goes again',
    { timeout: 90_000 },
    async () => {
      const start = await picture()
      const kinds = new Set(start.repairs.map(({ rule }) => rule))
      for (const rule of kinds) {
        const one = (await ofRule(rule)).at(-1)
        done(await reject(one))
        const rejected = await picture()
        expect(rejected, rule).not.toEqual(start)
        done(await undoPageAct(editor, pageId, { redo: false }))
        expect(await picture(), rule).toEqual(start)
        done(await undoPageAct(editor, pageId, { redo: true }))
        expect(await picture(), rule).toEqual(rejected)
        done(await undoPageAct(editor, pageId, { redo: false }))
      }
      expect(kinds.size).toBeGreaterThan(5)
    },
  )

  it('with all of its rule leaves none of it on the page', async () => {
    const wanted = await ofRule('joinWrap')
    expect(done(await reject(wanted[0], true))).toMatchObject({ rejected: wanted.length, left: 0 })
    expect(await ofRule('joinWrap')).toEqual([])
    expect(await db().rejectedRule.findMany({ where: { pageId } })).toMatchObject([{ rule: 'joinWrap' }])
    done(await undoPageAct(editor, pageId, { redo: false }))
    expect(await ofRule('joinWrap')).toHaveLength(wanted.length)
    expect(await db().rejectedRule.count({ where: { pageId } })).toBe(0)
  })
})

describe('rejecting is refused', () => {
  it('to correctors; of what is rejected already; of a page laid anew meanwhile', async () => {
    const [space] = await ofRule('dropSpace')
    expect(await reject(space, false, await hire('corrector'))).toEqual({ refused: 'roleMayNot' })
    done(await reject(space))
    expect(await reject(space)).toEqual({ refused: 'pageChanged' })
    const asked = { repair: (await ofRule('joinWrap'))[0]?.id ?? '', all: false, version: 'x'.repeat(64) }
    expect(await rejectRepairs(editor, pageId, asked)).toEqual({ refused: 'pageChanged' })
  })

  it('where people typed; of a whole rule those are left and counted', async () => {
    const typist = await hire('corrector')
    const [first = '', second = ''] = (await see()).articles.map(({ id }) => id)
    done(await step(typist, first, 'claim'))
    const draft = done(await readDraft(typist, first))
    done(
      await saveDraft(typist, first, {
        ...{ version: draft.version, saveKey: newId() },
        content: withText(draft.content, '改过的字'),
      }),
    )
    done(await step(typist, first, 'release'))
    const wraps = await ofRule('joinWrap')
    const own = wraps.filter(({ articleId }) => articleId === first)
    expect(await reject(own[0])).toMatchObject({ refused: 'typedInto' })
    expect(done(await reject(own[0], true))).toMatchObject({ left: own.length, rejected: wraps.length - own.length })
    expect((await ofRule('joinWrap')).every(({ articleId }) => articleId !== second)).toBe(true)
  })
})
