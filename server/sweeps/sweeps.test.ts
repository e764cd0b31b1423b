import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import type { Sweep } from '#domain/sweep/sweep.ts'
import { readDraft } from '../articles/draftNow.ts'
import { db } from '../database/db.ts'
import { step, write } from '../testing/correct.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { ignoreSuspect } from '../suspects/ignoreSuspect.ts'
import { listSuspects } from '../suspects/listSuspects.ts'
import { listHits } from './listHits.ts'
import { offerSweeps } from './offerSweeps.ts'
import { sweepArticles } from './sweepArticles.ts'

await enterTestDatabase()
let corrector: Actor
let other: Actor
let issueId: string
let ids: readonly string[]

beforeEach(async () => {
  const newsroom = await openNewsroom()
  issueId = newsroom.issueId
  ids = newsroom.articleIds
  corrector = await newsroom.hire('corrector')
  other = await newsroom.hire('editor')
})

const hits = async () => done(await listHits(corrector, { issueId, scope: 'issue' }, '本报讯')).articles
const confirmed = async (): Promise<Sweep> => ({
  words: '本报讯',
  replacement: '本报消息',
  articles: (await hits()).map(({ id, version, hits: places }) => ({
    id,
    version,
    places: places.map(({ part, block, at }) => ({ part, block, at })),
  })),
})
const textOf = async (id = '') => JSON.stringify(done(await readDraft(corrector, id)).content.body)

describe('a sweep', () => {
  it('lists every place with its printed line, and changes the drafts of what was confirmed', async () => {
    const found = await hits()
    expect(found.map(({ id, hits: { length } }) => [id, length])).toEqual(ids.map((id) => [id, 1]))
    expect(found[0]?.hits[0]?.line?.text).toContain('本报讯')
    expect(await sweepArticles(corrector, await confirmed())).toEqual({ changed: 2, suggested: 0, untouched: [] })
    expect(await textOf(ids[0])).toContain('本报消息')
    expect(await hits()).toEqual([])
    expect(await db().event.count({ where: { verb: 'swept', actorId: corrector.userId } })).toBe(2)
  })

  it('waits as a suggestion where somebody holds the article, and is a suspect there', async () => {
    done(await write(other, ids[0] ?? '', '本报讯，河堤上栽了柳树。'))
    expect((await hits())[0]?.heldBy).toBe(other.displayName)
    expect(await sweepArticles(corrector, await confirmed())).toMatchObject({ changed: 1, suggested: 1 })
    expect(await textOf(ids[0])).not.toContain('本报消息')
    const { body } = done(await readDraft(other, ids[0] ?? '')).content
    const { suspects } = done(await listSuspects(other, ids[0] ?? '', body))
    expect(suspects).toMatchObject([{ kind: 'sweep', words: '本报讯', suggestions: ['本报消息'] }])
  })

  it('waits only at the places that were confirmed, until each is put right or ignored', async () => {
    const id = ids[0] ?? ''
    const sentence = '人民政府的人来了。县政府的人也来了。各级政府的人都来了。'
    done(await write(other, id, sentence.replaceAll('政府', '政俯')))
    const [article] = done(await listHits(corrector, { issueId, scope: 'issue' }, '政俯')).articles
    const places = (article?.hits ?? []).slice(0, 2).map(({ part, block, at }) => ({ part, block, at }))
    const articles = [{ id, version: article?.version ?? 0, places }]
    await sweepArticles(corrector, { words: '政俯', replacement: '政府', articles })
    const marked = async () => {
      const { body } = done(await readDraft(other, id)).content
      return done(await listSuspects(other, id, body)).suspects.filter(({ kind }) => kind === 'sweep')
    }
    expect((await marked()).map(({ from }) => from)).toEqual([2, 10])
    const [first] = await marked()
    done(await write(other, id, '今天，人民政府的人来了。县政俯的人也来了。各级政俯的人都来了。'))
    expect((await marked()).map(({ from }) => from)).toEqual([13])
    expect(await db().sweepSuggestion.findMany({ where: { articleId: id }, orderBy: { id: 'asc' } })).toMatchObject([
      { accepted: true, decidedAt: expect.any(Date) as Date },
      { accepted: null, decidedAt: null },
    ])
    done(await write(other, id, '今天，人民政俯的人来了。县政俯的人也来了。各级政俯的人都来了。'))
    expect((await marked()).map(({ from, key }) => [from, key === first?.key])).toEqual([
      [5, true],
      [13, false],
    ])
    done(await ignoreSuspect(other, id, { key: first?.key ?? '', kind: 'sweep', words: '政俯', scope: 'here' }))
    done(await write(other, id, '今天，人民政俯的人来了。县政俯的人也来了。各级政俯的人都来了。全文完。'))
    expect((await marked()).map(({ from }) => from)).toEqual([13])
    expect(await db().sweepSuggestion.count({ where: { articleId: id, accepted: false } })).toBe(1)
  })

  it('goes through headlines too', async () => {
    const found = done(await listHits(corrector, { issueId, scope: 'issue' }, '柳树三百')).articles
    expect(found.map(({ hits: own }) => own.map(({ part, line }) => [part, line?.text]))).toEqual([
      [['headline', '河堤新栽柳树三百棵']],
    ])
    const [{ id, version } = { id: '', version: 0 }] = found
    const articles = [{ id, version, places: [{ part: 'headline', block: 0, at: 4 } as const] }]
    expect(await sweepArticles(corrector, { words: '柳树', replacement: '杨树', articles })).toMatchObject({
      changed: 1,
    })
    const { content } = done(await readDraft(corrector, id))
    expect([content.headline, JSON.stringify(content.body).includes('柳树')]).toEqual(['河堤新栽杨树三百棵', true])
  })

  it('goes on where it stopped, and what may not be changed takes no place of what may', async () => {
    const where = { issueId, scope: 'publication' } as const
    const first = done(await listHits(corrector, where, '本报讯', { shown: 1, looked: 10 }))
    expect(first.articles.map(({ id }) => id)).toEqual([ids[1]])
    const rest = done(await listHits(corrector, { ...where, after: first.next }, '本报讯', { shown: 1, looked: 10 }))
    expect(rest.articles.map(({ id }) => id)).toEqual([ids[0]])
    const none = done(await listHits(corrector, where, '河堤', { shown: 1, looked: 1 }))
    expect([none.articles.length, none.next]).toEqual([0, ids[1]])
    done(await step(corrector, ids[1] ?? '', 'submit'))
    const now = done(await listHits(corrector, where, '本报讯', { shown: 1, looked: 10 }))
    expect([now.articles.map(({ id }) => id), now.closed]).toEqual([[ids[0]], 1])
    expect(done(await listHits(corrector, where, '%')).closed).toBe(0)
    expect(done(await listHits(corrector, where, '图书馆周末')).closed).toBe(1)
  })

  it('may be of one article alone', async () => {
    const [, id = ''] = ids
    const found = done(await listHits(corrector, { issueId, scope: 'article', articleId: id }, '本报讯'))
    expect(found.articles.map((one) => one.id)).toEqual([id])
    expect(await listHits(corrector, { issueId, scope: 'article', articleId: 'none' }, '本报讯')).toEqual({
      refused: 'notFound',
    })
  })

  it('never touches what is in review or approved, nor a draft that has moved on', async () => {
    const sweep = await confirmed()
    done(await step(corrector, ids[0] ?? '', 'submit'))
    done(await write(corrector, ids[1] ?? '', '另外的字'))
    const { changed, untouched } = await sweepArticles(corrector, sweep)
    expect(changed).toBe(0)
    expect(untouched.map(({ refusal }) => refusal.refused)).toEqual(['notCorrecting', 'draftChanged'])
    expect(done(await listHits(corrector, { issueId, scope: 'issue' }, '本报讯'))).toMatchObject({
      articles: [],
      closed: 1,
      next: null,
    })
  })

  it('is offered where editors made the same change again and again, while places of it are left', async () => {
    const correct = async (id = '', wrong: string, right: string) => {
      done(await write(corrector, id, wrong))
      done(await step(corrector, id, 'submit'))
      done(await step(corrector, id, 'withdraw'))
      expect(done(await offerSweeps(corrector, issueId)).offers).toEqual([])
      done(await write(corrector, id, right))
    }
    await correct(ids[0], '人民政俯来人了，市政俯也来人了。', '人民政府来人了，市政府也来人了。')
    await correct(ids[1], '县政俯说了。乡政俯没改。', '县政府说了。乡政俯没改。')
    const offered = { words: '政俯', replacement: '政府', times: 3, articles: 2, open: 1 }
    expect(done(await offerSweeps(other, issueId)).offers).toEqual([offered])
    done(await write(corrector, ids[1] ?? '', '县政府说了。乡政府改了。'))
    expect(done(await offerSweeps(other, issueId)).offers).toEqual([])
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await offerSweeps(stranger, issueId)).toEqual({ refused: 'notFound' })
  })

  it('finds and changes nothing for strangers', async () => {
    const sweep = await confirmed()
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await listHits(stranger, { issueId, scope: 'publication' }, '本报讯')).toEqual({ refused: 'notFound' })
    const { untouched } = await sweepArticles(stranger, sweep)
    expect(untouched.map(({ refusal }) => refusal.refused)).toEqual(['notFound', 'notFound'])
  })
})
