import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/rights/rights.ts'
import type { Body } from '#domain/body/nodes.ts'
import { plainText } from '#domain/body/plainText.ts'
import { readArticle } from '../articles/readArticle.ts'
import { db } from '../database/db.ts'
import { write } from '../testing/correct.ts'
import { done, openNewsroom } from '../testing/newsroom.ts'
import { enterTestDatabase } from '../testing/enterTestDatabase.ts'
import { publishPage } from '../testing/signedPage.ts'
import { ignoreSuspect } from './ignoreSuspect.ts'
import { listSuspects } from './listSuspects.ts'
import { printedOf } from './printedOf.ts'

await enterTestDatabase()
let corrector: Actor
let id: string
let other: string
let publicationId: string

beforeEach(async () => {
  const newsroom = await openNewsroom()
  ;[id = '', other = ''] = newsroom.articleIds
  publicationId = newsroom.publicationId
  corrector = await newsroom.hire('corrector')
})

const body = (text: string): Body => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
})
const suspects = async (text: string, article = id) =>
  done(await listSuspects(corrector, article, body(text))).suspects.map(({ words, suggestions }) => [
    words,
    suggestions[0],
  ])
const wrong = '人民政俯昨天召开会议。'

describe('suspects of an article', () => {
  it('are found by the words of the language, the terms and the reporters of the publication', async () => {
    expect(await suspects(wrong)).toEqual([['俯', '府']])
    expect(await suspects('人民政府昨天召开会议。')).toEqual([])
    await db().term.create({ data: { publicationId, kind: 'protected', text: '下桥码头灯会' } })
    expect(await suspects('本届下桥码头登会闭幕。')).toEqual([['下桥码头登会', '下桥码头灯会']])
    const mention = await db().mention.findFirstOrThrow({ where: { articleId: id } })
    const named = { displayName: '白一川', sortKey: 'bai yichuan', slug: `bai-yichuan-${id}` }
    const reporter = await db().reporter.create({ data: { ...named, names: { create: { printed: '白一川' } } } })
    await db().mentionLink.create({ data: { mentionId: mention.id, reporterId: reporter.id, byHand: true } })
    expect(await suspects('本报讯（记者 白一州）')).toEqual([['白一州', '白一川']])
  })

  it('are ignored here, in the article, or in the publication', async () => {
    const [suspect] = done(await listSuspects(corrector, id, body(wrong))).suspects
    const { key = '', kind = 'name', words = '' } = suspect ?? {}
    done(await ignoreSuspect(corrector, id, { key, kind, words, scope: 'here' }))
    expect(await suspects(wrong)).toEqual([])
    expect(await suspects(`另外，${wrong}`)).toEqual([])
    expect(await suspects('县政俯昨天召开会议。')).toEqual([['俯', '府']])
    done(await ignoreSuspect(corrector, id, { key, kind, words, scope: 'article' }))
    expect(await suspects('县政俯昨天召开会议。')).toEqual([])
    expect(await suspects(wrong, other)).toEqual([['俯', '府']])
    done(await ignoreSuspect(corrector, id, { key, kind, words, scope: 'publication' }))
    expect(await suspects(wrong, other)).toEqual([])
    expect(await db().event.count({ where: { verb: 'suspectIgnored', articleId: id } })).toBe(2)
    expect(await db().event.count({ where: { verb: 'wordAdded', publicationId } })).toBe(1)
  })

  it('are weekdays that are not those of their dates, beside the day of the issue', async () => {
    expect(await suspects('市图书馆3月1日星期天开放。')).toEqual([['星期天', '星期六']])
    expect(await suspects('市图书馆3月1日星期六开放。')).toEqual([])
  })

  it('are words that editors of the publication put right in other articles', async () => {
    const page = ['甲', '乙', '丙']
      .map((name) => `竹洒村的渡船${name}\n\n本报讯 昨天，人们坐船到竹洒去了。\n`)
      .join('\n')
    const newsroom = await openNewsroom(page)
    const editor = await newsroom.hire('editor')
    const [first = '', second = '', third = ''] = newsroom.articleIds
    for (const article of [first, second]) {
      const { draft } = done(await readArticle(editor, article))
      const text = plainText(draft.content.body).replaceAll('竹洒', '竹洲')
      done(await write(editor, article, text))
    }
    const found = async () => done(await listSuspects(editor, third, body('人们到竹洒去了。'))).suspects
    await expect.poll(found).toMatchObject([{ kind: 'corrected', words: '竹洒', suggestions: ['竹洲'] }])
  })

  it('are no words that the publication published before', async () => {
    const told = '人们坐船到岜笏滩去了。'
    const page = `河堤第一段完工\n\n本报讯 昨天，${told}\n\n河堤第二段完工\n\n本报讯 今天，人们回来了。\n`
    const newsroom = await openNewsroom(page)
    const editor = await newsroom.hire('editor')
    const [first = '', second = ''] = newsroom.articleIds
    const inSecond = async () => done(await listSuspects(editor, second, body(told))).suspects
    const { publicationId } = newsroom
    const unknown = { kind: 'unknown', words: expect.stringContaining('岜笏') as string }
    expect(await inSecond()).toMatchObject([unknown])
    await publishPage({ ...newsroom, editor, mentionIds: [], articleIds: [first], publicationId })
    expect(await printedOf(publicationId, Date.now() + 2 * 60 * 60_000)).toBeDefined()
    await expect.poll(inSecond).toEqual([])
    const own = done(await listSuspects(editor, first, body(told))).suspects
    expect(own).toMatchObject([unknown])
  })

  it('are nobody’s business who has no part in the publication', async () => {
    const stranger = await (await openNewsroom()).hire('publisher')
    expect(await listSuspects(stranger, id, body(wrong))).toEqual({ refused: 'notFound' })
    const decision = { key: 'a', kind: 'name', words: '俯', scope: 'publication' } as const
    expect(await ignoreSuspect(stranger, id, decision)).toEqual({ refused: 'notFound' })
    expect(await listSuspects(corrector, 'no-id', body(wrong))).toEqual({ refused: 'notFound' })
  })
})
