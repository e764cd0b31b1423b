import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'

it('does not cut a headline that goes on with “暨” into kicker and headline, however long its first line', () => {
  const page = [
    '第九届苇江读书节组委会第三次（扩大）会议',
    '暨志愿者培训会召开',
    '',
    '本报讯（记者 林溪）九月五日晚，第九届苇江',
    '读书节组委会召开第三次会议，同时举行志愿者',
    '培训会，三百二十名志愿者到场。',
  ]
  const [article] = assemble([pageOf(page.join('\n'))]).articles
  expect(article?.kicker).toBeNull()
  expect(article?.headline?.replace(' ', '')).toBe('第九届苇江读书节组委会第三次（扩大）会议暨志愿者培训会召开')
})

it('tells kicker, headline and subheadline by their type where lines have it, and a column tag above them', () => {
  const set: readonly (readonly [text: string, top: number, type: number, left?: number])[] = [
    ['灯下书', 0, 12],
    ['三座便桥检修近一月', 15, 18],
    ['旧桥上的风停了', 38, 40],
    ['岸边人先听见', 82, 18],
    ['本报讯（记者 林溪）入秋以来青石河上的', 106, 10, 20],
    ['便桥先后封闭检修，居民可绕行北岸大堤。', 118, 10],
    ['便桥建于1976年，桥面木板换过四次，这', 130, 10, 20],
    ['次要换的是看不见的地方。', 142, 10],
  ]
  const lines = set.map(([text, top, typeSize, left = 0], at) => ({
    ...{ id: `p1l${at + 1}`, text, confidence: null, typeSize },
    box: [left, top, 200 - left, typeSize] as const,
    block: at < 4 ? 'head' : 'body',
  }))
  const blocks = (['headline', 'text'] as const).map((kind, order) => ({
    ...{ id: kind === 'text' ? 'body' : 'head', kind, box: null, order },
  }))
  const assembly = assemble([{ source: 'drawn.xml', label: null, size: null, lines, blocks }])
  expect(assembly.articles).toHaveLength(1)
  expect(assembly.articles[0]).toMatchObject({
    kicker: '三座便桥检修近一月',
    headline: '旧桥上的风停了',
    subheadline: '岸边人先听见',
    columnTag: '灯下书',
  })
})
