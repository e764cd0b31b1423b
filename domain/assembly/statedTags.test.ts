import { expect, it } from 'vitest'
import type { Box, SourcePage, StatedArticle } from '#domain/source/sourcePage.ts'
import { assemble } from './assemble.ts'

type Set = readonly [text: string, box: Box | null]

/** A page of one article that its source states, and of lines that it does not. */
function assembled(given: { article: readonly Set[]; free: readonly Set[]; vertical?: true }) {
  const sets = [...given.article, ...given.free]
  const lines = sets.map(([text, box], at) => ({
    ...{ id: `p1l${at + 1}`, text, box, confidence: null },
    ...(given.vertical && { vertical: given.vertical }),
  }))
  const page: SourcePage = { source: 'page.xml', label: null, size: { width: 900, height: 900 }, lines }
  const parts = given.article.map((_, at) => ({ line: `p1l${at + 1}`, part: at === 0 ? 'headline' : 'body' }) as const)
  const stated: StatedArticle = { id: 'a1', title: null, lines: parts, authors: [] }
  const { articles, unassigned } = assemble([page], { stated: [stated] })
  const [article] = articles.filter((one) => one.stated === 'a1')
  return { article, others: articles.length - 1, unassigned }
}

const level: readonly Set[] = [
  ['渡口昨日复航', [100, 100, 300, 44]],
  ['昨日清晨渡船离岸，停了十一年的渡口重新有了船。', [100, 160, 600, 22]],
  ['岸上的人都来送行。', [100, 190, 300, 22]],
]

it.each<[string, Parameters<typeof assembled>[0], string | null]>([
  ['right over the headline', { article: level, free: [['江边人', [110, 60, 66, 22]]] }, '江边人'],
  ['over its text, beside a headline in the middle', { article: level, free: [['岸上', [500, 60, 44, 22]]] }, '岸上'],
  ['far above', { article: level, free: [['江边人', [110, 2, 26, 10]]] }, null],
  ['beside the article', { article: level, free: [['江边人', [760, 60, 66, 22]]] }, null],
  ['below it', { article: level, free: [['江边人', [110, 230, 66, 22]]] }, null],
  ['what ends as a sentence does', { article: level, free: [['船已离岸。', [110, 60, 66, 22]]] }, null],
  ['what is as wide as a line', { article: level, free: [['江边的人和船和水都在这里了吗', [110, 60, 320, 22]]] }, null],
  [
    'what stands in the row of the folio',
    {
      article: level,
      free: [
        ['要闻', [110, 60, 44, 22]],
        ['2025年9月18日 星期四 第3版', [500, 58, 200, 26]],
      ],
    },
    null,
  ],
  ['without a box', { article: level, free: [['江边人', null]] }, null],
  [
    'to the right of a vertical headline',
    {
      vertical: true,
      article: [
        ['渡口昨日復航', [700, 100, 44, 300]],
        ['昨日清晨渡船離岸，停了十一年的渡口重新有了船。', [650, 100, 22, 600]],
      ],
      free: [['江邊人', [760, 110, 22, 66]]],
    },
    '江邊人',
  ],
])('a standing head %s', (_, page, tag) => {
  const { article, others, unassigned } = assembled(page)
  expect(article?.columnTag).toBe(tag)
  const id = `p1l${page.article.length + 1}`
  if (tag !== null)
    expect({ others, unassigned }).toEqual({ others: 0, unassigned: [{ segment: id, reason: 'columnTag' }] })
})

it('who gives a notice stays in it, though it looks like a standing head', () => {
  const notice: readonly Set[] = [
    ['江滩球场暂停使用', [100, 100, 300, 44]],
    ['因江水上涨，球场自今日起关闭。', [100, 160, 600, 22]],
    ['临渡区江滩球场', [500, 190, 154, 22]],
  ]
  const { article, unassigned } = assembled({ article: notice, free: [] })
  expect(article?.paragraphs.map(({ text }) => text)).toContain('临渡区江滩球场')
  expect(article?.columnTag).toBeNull()
  expect(unassigned).toEqual([])
})
