import { describe, expect, it } from 'vitest'
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

const text =
  '本报讯（记者 林溪）入秋以来，青石河上的\n三座便桥先后封闭检修。昨日，记者从市桥\n梁所了解到，检修将持续到十月下旬，居民\n可绕行北岸大堤。'

it.each([
  [
    'the longest of three lines stands above as a kicker',
    ['一座桥，十一分钟走到了对岸', '青石河换桥板', '换出一条旧铁轨'],
    ['一座桥，十一分钟走到了对岸', '青石河换桥板 换出一条旧铁轨', null],
  ],
  [
    'a note in brackets stands below',
    ['一周菜价', '（九月十六日，单位：元）'],
    [null, '一周菜价', '（九月十六日，单位：元）'],
  ],
  [
    'a line so much longer than the headline stands below it',
    ['课桌放倒了', '全市四十一所小学都睡上了平的午觉'],
    [null, '课桌放倒了', '全市四十一所小学都睡上了平的午觉'],
  ],
  [
    'a short line with marks in it is not letter-spaced, and a headline all the same',
    ['书回“家”了', '迟 到 三 十 八 年 的 路 不 远'],
    [null, '书回“家”了 迟到三十八年的路不远', null],
  ],
  [
    'a line with figures in it is not letter-spaced, however long',
    ['全省晚稻收购20日开秤', '湿 谷 可 以 当 天 送 当 天 烘'],
    [null, '全省晚稻收购20日开秤 湿谷可以当天送当天烘', null],
  ],
  [
    'two lines about as long are one headline',
    ['三碗半面馆', '渡口店今日开张'],
    [null, '三碗半面馆 渡口店今日开张', null],
  ],
] as const)('%s', (_, lines, [kicker, headline, subheadline]) => {
  const [article] = assemble([pageOf(`${lines.join('\n')}\n\n${text}`)]).articles
  expect(article).toMatchObject({ kicker, headline, subheadline })
})

describe('headlines of one size of type', () => {
  const article = (lines: readonly (readonly [text: string, typeSize: number])[]) => {
    let top = 0
    const set = [
      ...lines,
      ['本报讯（记者 林溪）入秋以来青石河上的', 10] as const,
      ['便桥先后封闭检修，居民可绕行北岸。', 10] as const,
    ]
    const placed = set.map(([text, typeSize], at) => {
      const box = [0, top, 200, typeSize] as const
      top += typeSize * 1.2
      return { id: `p1l${at + 1}`, text, confidence: null, typeSize, box }
    })
    return assemble([{ source: 'drawn.xml', label: null, size: null, lines: placed }]).articles[0]
  }

  it.each([
    [
      'one headline, however long its first line',
      [
        ['全省青少年赛艇赛十月开桨', 30],
        ['报名首次过百', 30],
      ],
      null,
      '全省青少年赛艇赛十月开桨 报名首次过百',
      null,
    ],
    [
      'a subheadline opens with a dash',
      [
        ['旧桥上的风停了', 30],
        ['——三座便桥检修近一月', 30],
      ],
      null,
      '旧桥上的风停了',
      '——三座便桥检修近一月',
    ],
    [
      'a few words in larger type than the text are a kicker',
      [
        ['图片故事', 20],
        ['旧桥上的风停了', 60],
      ],
      '图片故事',
      '旧桥上的风停了',
      null,
    ],
  ] as const)('%s', (_, lines, kicker, headline, subheadline) => {
    expect(article(lines)).toMatchObject({ kicker, headline, subheadline })
  })
})
