import { describe, expect, it } from 'vitest'
import type { Box, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { assemble } from './assemble.ts'
import { pageGeometry } from './pageGeometry.ts'
import { undoRepairs } from './undoRepairs.ts'

type Set = readonly [text: string, box: Box]

const bridge: readonly Set[] = [
  ['便桥检修开工', [60, 10, 320, 40]],
  ['本报讯（记者 林溪）入秋以', [10, 60, 200, 16]],
  ['来，青石河上的三座便桥先后', [10, 80, 200, 16]],
  ['封闭检修，沿线居民可绕行北', [10, 100, 200, 16]],
  ['岸大堤，夜间不得通行。昨日', [230, 60, 200, 16]],
  ['市桥梁所说，青石河便桥检修', [230, 80, 200, 16]],
  ['将持续到十月下旬。', [230, 100, 140, 16]],
]
const trees: readonly Set[] = [
  ['银杏先听树怎么说', [60, 140, 320, 40]],
  ['老街的六棵银杏挪不挪，园林', [10, 200, 200, 16]],
  ['所请人听了三天树。结论是银', [10, 220, 200, 16]],
  ['杏根系已与老墙长在一起，挪', [230, 200, 200, 16]],
  ['动银杏就要拆墙。', [230, 220, 130, 16]],
]

const pageWith = (lines: readonly Set[], vertical = false): SourcePage => ({
  source: 'boxes.xml',
  label: null,
  size: { width: 440, height: 440 },
  lines: lines.map(([text, box], at): SourceLine => {
    const [x, y, width, height] = box
    const line = { id: `p1l${at + 1}`, text, box, confidence: null }
    return vertical ? { ...line, box: [440 - y - height, x, height, width], vertical: true } : line
  }),
})

/** As a recogniser gives them that reads right across the gutters. */
const across = [...bridge, ...trees].sort((a, b) => a[1][1] - b[1][1] || a[1][0] - b[1][0])
const wanted = ['便桥检修开工', '银杏先听树怎么说']

describe('pageGeometry', () => {
  it.each([
    ['lines that run across the gutters', pageWith(across)],
    ['vertical lines', pageWith(across, true)],
    ['lines in reading order', pageWith([...bridge, ...trees])],
  ])('%s', (_, page) => {
    const made = assemble([page])
    expect(made.articles.map(({ headline }) => headline)).toEqual(wanted)
    expect(made.articles.map(({ paragraphs }) => paragraphs.map(({ text }) => text).join('|'))).toEqual(
      [bridge, trees].map((set) =>
        set
          .slice(1)
          .map(([text]) => text)
          .join(''),
      ),
    )
    expect(made.unassigned).toEqual([])
    expect(undoRepairs(made)).toEqual([page.lines.map(({ text }) => text)])
  })

  it('leaves the order alone where it is one, and says nothing where a line has no box', () => {
    expect(pageGeometry(pageWith([...bridge, ...trees]))?.order).toBeNull()
    const [first, ...rest] = pageWith(bridge).lines
    expect(first && pageGeometry({ ...pageWith(bridge), lines: [{ ...first, box: null }, ...rest] })).toBeNull()
  })
})

describe('what the look of a line says', () => {
  type Look = readonly [text: string, box: Box, face?: string, typeSize?: number]
  const looked = (lines: readonly Look[]): SourcePage => ({
    ...pageWith([]),
    lines: lines.map(([text, box, face = 'Song', typeSize = 16], at) => ({
      ...{ id: `p1l${at + 1}`, text, box, confidence: null, face, typeSize },
    })),
  })
  const story: readonly Look[] = bridge.map(([text, [x, y, width, height]], at) => [
    text,
    [x, y + 40, width, height],
    'Song',
    at === 0 ? 40 : 16,
  ])

  it('sets the name of the paper aside that stands beside the folio, however large it is', () => {
    const folio: Look = ['2025年9月17日 星期三 第2版 城事', [300, 12, 130, 10], 'Sans', 10]
    const made = assemble([looked([['瀾浦日報', [160, 6, 100, 26], 'Brush', 26], folio, ...story])])
    expect(made.articles.map(({ headline }) => headline)).toEqual(['便桥检修开工'])
    expect(made.unassigned.map(({ reason }) => reason)).toEqual(['folio', 'folio'])
    // Below the first row of the page a line of large type is a headline, if one without a body.
    const below = assemble([
      looked([
        ...story,
        ['瀾浦日報', [160, 206, 100, 26], 'Brush', 26],
        ['2025年9月17日 星期三 第2版 城事', [300, 212, 130, 10]],
      ]),
    ])
    expect(below.unassigned.map(({ reason }) => reason)).toEqual(['folio', 'headlineWithoutBody'])
  })

  it('takes smaller type of another face for a caption, though nobody signs it', () => {
    const text = '三座便桥封闭检修，围挡从桥头一直立到桥尾。'
    const made = (face: string, size: number) => assemble([looked([...story, [text, [230, 160, 200, 14], face, size]])])
    expect(made('Kai', 14).articles.flatMap(({ captions }) => captions.map((caption) => caption.text))).toEqual([text])
    expect(made('Song', 14).articles.flatMap(({ captions }) => captions)).toEqual([])
    expect(made('Kai', 16).articles.flatMap(({ captions }) => captions)).toEqual([])
  })
})

describe('what stands right below a headline', () => {
  const line = (at: number, text: string, box: Box): SourceLine => ({ id: `p1l${at + 1}`, text, box, confidence: null })
  const read = (...sets: readonly Set[]) =>
    assemble([{ ...pageWith([]), lines: sets.map(([text, box], at) => line(at, text, box)) }]).articles.map(
      ({ headline, paragraphs }) => [headline, ...paragraphs.map(({ text }) => text)].join('|'),
    )

  it('begins with it, though the text before is left in mid-sentence', () => {
    const column = (top: number, ...texts: readonly string[]): readonly Set[] =>
      texts.map((text, at): Set => [text, [10, top + 20 * at, 16 * text.length, 16]])
    const broken = [
      '本报讯（记者 林溪）入秋以来青',
      '石河上的三座便桥先后封闭检修，',
      '沿线的居民可以绕行北岸大堤，但',
    ] as const
    expect(
      read(
        ['便桥检修开工', [10, 10, 220, 40]],
        ...column(60, ...broken),
        ['周末行情', [10, 140, 160, 40]],
        ...column(190, '品名产地每公斤比上周涨落比去年', '鲫鱼苇江一十二元涨二角涨四角钱', '虾也涨了。'),
      ),
    ).toEqual([
      `便桥检修开工|${broken.join('')}`,
      '周末行情|品名产地每公斤比上周涨落比去年鲫鱼苇江一十二元涨二角涨四角钱虾也涨了。',
    ])
  })

  it('is text where its lines are as large as the text and indented like it', () => {
    const body = (top: number, first: string): readonly Set[] => [
      [first, [42, top, 192, 16]],
      ['居民可以绕行北岸大堤，夜间不', [10, top + 20, 224, 16]],
      ['得通行。', [10, top + 40, 64, 16]],
    ]
    const dishes: readonly Set[] = [
      ['鱼汤面　爆鳝面　葱油拌面', [42, 60, 192, 16]],
      ['雪菜肉丝面', [10, 80, 80, 16]],
    ]
    const [article] = read(
      ['渡口店今日开张', [10, 10, 224, 40]],
      ...dishes,
      ...[100, 160, 220, 280].flatMap((top) => body(top, '店里的汤从凌晨两点熬起，')),
    )
    expect(article?.startsWith('渡口店今日开张|鱼汤面　爆鳝面　葱油拌面')).toBe(true)
  })
})
