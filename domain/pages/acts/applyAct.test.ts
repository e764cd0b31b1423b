import { describe, expect, it } from 'vitest'
import type { LaidPartName, PageLayout, PrintedLines, Stretch } from '../layout.ts'
import { stretchText } from '../layout.ts'
import { applyAct } from './applyAct.ts'
import type { PageAct } from './pageAct.ts'

const texts = [
  '河堤新栽柳树',
  '本报讯 昨天上午，城东',
  '上新栽了三百棵柳树。',
  '图书馆延长开放',
  '本报讯 从本周起，',
  '晚上九点关门。',
]
const lines: PrintedLines = new Map(texts.map((text, order) => [`l${order}`, { text, order }]))
const row = (order: number): Stretch => ({ line: `l${order}`, from: 0, to: texts[order]?.length ?? 0 })
type Drawn = readonly (readonly [LaidPartName, readonly number[]])[]
const article = (id: string, parts: Drawn) => ({
  ...{ id, confidence: 0.5, byHand: false },
  parts: parts.map(([part, rows]) => ({ part, stretches: rows.map(row) })),
})
const [a, b, c] = ['a', 'b', 'c']
const page = (articles: readonly ReturnType<typeof article>[], aside: readonly number[] = []): PageLayout => ({
  articles,
  aside: aside.map((order) => ({ stretch: row(order), reason: 'headlineWithoutBody', byHand: false })),
  zones: [],
  readings: [],
  added: [],
})

/** Articles as `id: part words/words | part …`. */
const drawn = (layout: ReturnType<typeof applyAct>): readonly string[] =>
  'refused' in layout
    ? [layout.refused]
    : layout.articles.map(
        ({ id, parts }) =>
          `${id}: ${parts.map(({ part, stretches }) => `${part} ${stretches.map((one) => stretchText(lines, one).slice(0, 2)).join('/')}`).join(' | ')}`,
      )

const two = page([
  article(a, [
    ['headline', [0]],
    ['body', [1, 2]],
  ]),
  article(b, [
    ['headline', [3]],
    ['body', [4, 5]],
  ]),
])
const one = page([
  article(a, [
    ['headline', [0]],
    ['body', [1, 2, 3, 4, 5]],
  ]),
])
const lost = page(
  [
    article(a, [['body', [1, 2]]]),
    article(b, [
      ['headline', [3]],
      ['body', [4, 5]],
    ]),
  ],
  [0],
)

describe('an act', () => {
  it.each<[string, PageLayout, PageAct, readonly string[]]>([
    [
      'brings a lost headline home',
      lost,
      { kind: 'moveLines', stretches: [row(0)], article: a },
      ['a: headline 河堤 | body 本报/上新', 'b: headline 图书 | body 本报/晚上'],
    ],
    [
      'parts two articles; the larger half keeps its id',
      one,
      { kind: 'splitArticle', at: row(3), newId: c },
      ['a: headline 河堤 | body 本报/上新', 'c: body 图书/本报/晚上'],
    ],
    [
      'merges; the second headline stays in the text',
      two,
      { kind: 'mergeArticles', from: b, into: a },
      ['a: headline 河堤 | body 本报/上新 | body 图书 | body 本报/晚上'],
    ],
    [
      'makes a line a caption',
      one,
      { kind: 'setPart', stretches: [row(5)], article: a, part: 'caption' },
      ['a: headline 河堤 | body 本报/上新/图书/本报 | caption 晚上'],
    ],
    [
      'puts a headline back into the sentence that goes on around it',
      page([
        article(a, [
          ['headline', [2]],
          ['body', [1, 3]],
        ]),
      ]),
      { kind: 'setPart', stretches: [row(2)], article: a, part: 'body' },
      ['a: body 本报/上新/图书'],
    ],
    [
      'refuses to split where nothing stands before',
      two,
      { kind: 'splitArticle', at: row(3), newId: c },
      ['splitAtStart'],
    ],
    ['refuses an article that is gone', two, { kind: 'mergeArticles', from: c, into: a }, ['pageChanged']],
    ['refuses to cut outside the words', two, { kind: 'cutLine', at: row(0), offset: 0 }, ['cutOutside']],
    ['refuses to join the first paragraph', two, { kind: 'joinParagraphs', at: row(1) }, ['noParagraphBefore']],
  ])('%s', (_, before, act, after) => {
    expect(drawn(applyAct(lines, before, act))).toEqual(after)
  })
})
