import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import { foldText } from '#domain/search/foldText.ts'
import { readSearch, type SearchAsked, type SearchParams } from '#domain/search/searchAsked.ts'
import { readArticle } from '../articles/readArticle.ts'
import { takeStep } from '../articles/takeStep.ts'
import { db } from '../database/db.ts'
import { linkMention } from '../reporters/linkMention.ts'
import { step, write } from '../testing/correct.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { catchUp } from './catchUp.ts'
import { findHits } from './findHits.ts'
import { searchDesk } from './searchDesk.ts'
import { searchPublic } from './searchPublic.ts'

await enterTestDatabase()

const asked = (params: SearchParams): SearchAsked => done(readSearch(params))
const publicly = async (params: SearchParams) => done(await searchPublic(asked(params)))
const titles = async (params: SearchParams) => (await publicly(params)).hits.map(({ article }) => article.title.text)

let newsroom: Awaited<ReturnType<typeof openNewsroom>>
let [corrector, editor, publisher]: readonly Actor[] = []
let first = ''
let second = ''

beforeAll(async () => {
  newsroom = await openNewsroom()
  ;[corrector, editor, publisher] = [
    await newsroom.hire('corrector'),
    await newsroom.hire('editor'),
    await newsroom.hire('publisher'),
  ]
  ;[first = '', second = ''] = newsroom.articleIds
})

async function publish(articleId: string) {
  if (!corrector || !editor || !publisher) throw new Error('Nobody was hired')
  done(await step(corrector, articleId, 'submit'))
  done(await step(editor, articleId, 'approve'))
  return { corrector, editor, publisher }
}

describe('what the public finds', () => {
  it('follows publishing, correcting and retracting in the same transaction', async () => {
    expect(await titles({ q: '柳树' })).toEqual([])
    const people = await publish(first)
    expect(await titles({ q: '柳树' })).toEqual([])
    done(await step(people.publisher, first, 'publish'))
    expect(await titles({ q: '柳樹' })).toEqual(['河堤新栽柳树三百棵'])
    expect((await publicly({ q: '柳樹' })).same).toEqual([{ typed: '樹', printed: '树' }])
    done(await step(people.publisher, first, 'retract', '有误。'))
    expect(await titles({ q: '柳树' })).toEqual([])
    done(await step(people.publisher, first, 'republish', '无误。'))
    expect(await titles({ q: '柳' })).toEqual(['河堤新栽柳树三百棵'])
    done(await step(people.editor, first, 'reopen'))
    done(await write(people.corrector, first, '栽下的是杨树。'))
    await publish(first)
    expect(await titles({ q: '杨树' })).toEqual([])
    const { stepCount, draft } = done(await readArticle(people.publisher, first))
    const correction = { cause: 'paperError', note: '不是柳树。' } as const
    const asPublished = { step: 'correct', expectedStepCount: stepCount, draftVersion: draft.version } as const
    done(await takeStep(people.publisher, first, { ...asPublished, ...correction }))
    expect(await titles({ q: '杨树' })).toEqual(['河堤新栽柳树三百棵'])
    expect(await titles({ q: '苗圃' })).toEqual([])
  })

  it('is never a draft, and nothing of an issue that is closed again', async () => {
    if (!editor || !corrector) throw new Error('Nobody was hired')
    done(await step(editor, first, 'reopen'))
    done(await write(corrector, first, '谁也没审过的话。'))
    expect(await titles({ q: '没审过' })).toEqual([])
    await db().issue.update({ where: { id: newsroom.issueId }, data: { publicSince: null } })
    expect(await titles({ q: '柳树' })).toEqual([])
    await db().issue.update({ where: { id: newsroom.issueId }, data: { publicSince: new Date() } })
    expect(await catchUp()).toBeGreaterThan(0)
    expect(await titles({ q: '柳树' })).toHaveLength(1)
    expect(await catchUp()).toBe(0)
  })

  it('is narrowed by publication, days, page and reporter, with counts', async () => {
    if (!editor || !publisher) throw new Error('Nobody was hired')
    await publish(second)
    done(await step(publisher, second, 'publish'))
    const { reporter } = done(
      await linkMention(editor, second, 'b1', { newReporter: { displayName: '何小满', kind: 'person' } }),
    )
    const all = await publicly({ q: '本报讯', publication: newsroom.slug })
    expect(all).toMatchObject({ count: 2, isCapped: false, pages: 1 })
    expect(all.facets.publication).toMatchObject([{ value: newsroom.slug, count: 2 }])
    expect(all.facets.year).toEqual([{ value: '2025', label: '2025', count: 2 }])
    expect(all.facets.reporter).toEqual([{ value: reporter?.slug, label: '何小满', count: 1 }])
    expect(await titles({ q: '本报讯', reporter: reporter?.slug ?? '' })).toHaveLength(1)
    // Beyond the facets, any reporter is asked for by name.
    for (const name of ['何小满', '何小滿', ' 何 小满'])
      expect(await titles({ q: '本报讯', reporter: name })).toEqual(['图书馆周末延长开放'])
    expect(await titles({ q: '本报讯 -柳树' })).toEqual(['图书馆周末延长开放'])
    expect(await titles({ q: '本报讯', page: '01', from: '2025-03-04', to: '2025-03-04' })).toHaveLength(2)
    expect(await titles({ q: '本报讯', page: '02' })).toEqual([])
    expect(await titles({ q: '本报讯', to: '2025-03-03' })).toEqual([])
    expect((await titles({ q: '图书馆', order: 'relevant' }))[0]).toBe('图书馆周末延长开放')
    expect(await searchPublic(asked({ q: '船', publication: 'nobody' }))).toMatchObject({
      refused: 'unknownPublication',
    })
    expect(await searchPublic(asked({ q: '船', reporter: 'nobody' }))).toMatchObject({
      refused: 'searchReporterUnknown',
    })
  })

  it('is narrowed by section and kind, with counts, as soon as these change', async () => {
    await db().page.updateMany({ where: { issueId: newsroom.issueId }, data: { sectionName: '要闻' } })
    await db().article.update({ where: { id: second }, data: { kind: 'notice' } })
    await catchUp()
    const { facets } = await publicly({ q: '本报讯', publication: newsroom.slug })
    expect(facets.section).toEqual([{ value: '要闻', label: '要闻', count: 2 }])
    expect(facets.kind.toSorted((a, b) => a.value.localeCompare(b.value))).toMatchObject([
      { count: 1 },
      { value: 'notice', count: 1 },
    ])
    expect(await titles({ q: '本报讯', section: '要闻' })).toHaveLength(2)
    expect(await titles({ q: '本报讯', section: '体育' })).toEqual([])
    expect(await titles({ q: '本报讯', kind: 'notice' })).toEqual(['图书馆周末延长开放'])
    expect(await titles({ q: '本报讯', section: '要闻', kind: 'nothing' })).toEqual([])
  })
})

describe('what the desk finds', () => {
  it('is the draft and the source, beside each other, and only of one’s own publications', async () => {
    if (!corrector) throw new Error('Nobody was hired')
    const view = done(await searchDesk(corrector, asked({ q: '没审过' })))
    expect(view.hits[0]).toMatchObject({ source: null, article: { id: first, state: { isPublic: true } } })
    expect(view.hits[0]?.corrected?.find(({ isHit }) => isHit)?.text).toBe('没审过')
    const ofSource = done(await searchDesk(corrector, asked({ q: '运了6趟' })))
    expect(ofSource.hits[0]).toMatchObject({ corrected: null, article: { id: first } })
    expect(ofSource.hits[0]?.source?.find(({ isHit }) => isHit)?.text).toBe('运了 6趟')
    const other = await (await openNewsroom()).hire('editor')
    expect(done(await searchDesk(other, asked({ q: '没审过' }))).count).toBe(0)
  })
})

describe('misread characters', () => {
  it('are found where that is asked for, common words and long ones, and the page says which', async () => {
    if (!corrector) throw new Error('Nobody was hired')
    done(await write(corrector, first, '末来的渡船。天下太平的日子还在后头。'))
    const found = async (q: string, alike?: string) =>
      done(await searchDesk(corrector as Actor, asked({ q, ...(alike ? { alike } : {}) })))
    expect((await found('未来')).count).toBe(0)
    const loose = await found('未来', '1')
    expect(loose).toMatchObject({ count: 1, same: [{ typed: '未', printed: '末', isAlike: true }] })
    expect(loose.hits[0]?.corrected?.find(({ isHit }) => isHit)?.text).toBe('末来')
    expect((await found('天下大平', '1')).count).toBe(1)
    expect((await found('天下大平 -渡船', '1')).count).toBe(0)
    expect((await found('天下大平 未来', '1')).count).toBe(1)
  })

  it('are those of Traditional print where a newspaper is set in it', async () => {
    const { publicationId, articleIds, hire } = await openNewsroom()
    const writer = await hire('corrector')
    done(await write(writer, articleIds[0] ?? '', '颱風過境，白書停課。'))
    const count = async (q: string) => done(await searchDesk(writer, asked({ q, alike: '1' }))).count
    expect(await count('白晝停課')).toBe(0)
    await db().publication.update({ where: { id: publicationId }, data: { script: 'traditional' } })
    expect(await count('白晝停課')).toBe(1)
    expect(await count('白昼停课')).toBe(1)
  })
})

describe('no hit is missed', () => {
  const characters = [...'渡船柳树台臺后後，a1%_\\三百𠮷 ']
  const words = fc.array(fc.constantFrom(...characters), { minLength: 1, maxLength: 6 }).map((all) => all.join(''))

  it('against a plain scan of every text, for any words', async () => {
    const { articleIds, publicationId, hire } = await openNewsroom(longPage())
    const writer = await hire('corrector')
    let turn = 0
    for (const id of articleIds) done(await write(writer, id, textOf((turn += 1))))
    const texts = await db().searchEntry.findMany({ where: { audience: 'desk', publicationId } })
    expect(texts).toHaveLength(articleIds.length)
    await fc.assert(
      fc.asyncProperty(words, async (q) => {
        const parsed = readSearch({ q: `"${q}"` })
        if ('refused' in parsed) return
        const none = { from: null, to: null, page: null, section: null, reporterIds: null, kind: null }
        const search = { ...none, terms: parsed.terms, publicationIds: [publicationId], audience: 'desk' } as const
        const found = done(await findHits(search, { order: 'newest', at: 1 }))
        const wanted = foldText(q.trim()).text.trim()
        const scanned = texts.filter(({ text }) => text.includes(wanted)).map(({ articleId }) => articleId)
        expect([...found.articleIds].sort()).toEqual(scanned.sort())
      }),
      { numRuns: 60 },
    )
  })

  const textOf = (seed: number) =>
    Array.from({ length: 30 }, (_, at) => characters[(seed * 7 + at * seed * 3 + at * at) % characters.length]).join('')
  const longPage = () =>
    Array.from({ length: 12 }, (_, at) => [
      `柳树题目第${at}条`,
      '',
      '本报讯（记者 白一川）昨天上午，城东河堤',
      '上新栽了柳树。',
      '',
    ])
      .flat()
      .join('\n')
})
