import { expect, it } from 'vitest'
import type { ArticleContent } from '#domain/body/content.ts'
import { replaceWords } from './replaceWords.ts'

const run = (text: string, id: string) => ({
  type: 'text' as const,
  text,
  marks: [{ type: 'line' as const, attrs: { id } }],
})
const content: ArticleContent = {
  ...{ kicker: null, headline: '标题', headlineSupplied: false, subheadline: null, columnTag: null },
  ...{ dateline: null, credit: null, bylines: [] },
  body: {
    type: 'doc',
    content: [{ type: 'paragraph', content: [run('甲乙丙', '1'), run('丁戊', '2'), run('己', '3')] }],
  },
}
const runsAfter = (from: string, to: string) => {
  const [block] = replaceWords(content, from, to)?.body.content ?? []
  return block?.content?.map(({ text, marks }) => [text, marks?.[0]?.attrs?.id])
}

it.each([
  [
    '乙',
    '二',
    [
      ['甲二丙', '1'],
      ['丁戊', '2'],
      ['己', '3'],
    ],
  ],
  [
    '丙丁',
    '三四',
    [
      ['甲乙三四', '1'],
      ['戊', '2'],
      ['己', '3'],
    ],
  ],
  [
    '丁戊',
    '',
    [
      ['甲乙丙', '1'],
      ['己', '3'],
    ],
  ],
  ['甲乙丙丁戊己', '全', [['全', '1']]],
  [
    '己',
    '六七',
    [
      ['甲乙丙', '1'],
      ['丁戊', '2'],
      ['六七', '3'],
    ],
  ],
])('%s becomes %s, and what was not touched keeps its printed line', (from, to, runs) => {
  expect(runsAfter(from, to)).toEqual(runs)
})

it('finds nothing that does not stand there', () => {
  expect(replaceWords(content, '庚', '')).toBeNull()
})
