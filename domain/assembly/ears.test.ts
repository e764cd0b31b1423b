import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'

const text = '本报讯（记者 林溪）昨天上午，沿\n河步道的最后一段打通，市民可以\n从老城一路走到湿地公园。'
const reasonsOf = (...blocks: readonly string[]): string[] =>
  assemble([pageOf([...blocks, '一条步道走到湿地', text].join('\n\n'))]).unassigned.map(({ reason }) => reason)

it.each([
  [
    'what stands beside a paper’s name',
    ['澜浦日报', '晨有江雾', '气温 20—28℃', '新闻热线', '2025年9月18日 星期四 第1版', '第8422号 今日四版'],
  ],
  [
    'in English',
    ['Friday, September 19, 2025 Page 5 City and River', 'Edited by Harriet Sloane. Proofs read by J. Tull.'],
  ],
] as const)('the head of a page is no article: %s', (_, head) => {
  expect(reasonsOf(...head)).toHaveLength(head.length)
  const { articles } = assemble([pageOf([...head, '一条步道走到湿地', text].join('\n\n'))])
  expect(articles.map(({ headline }) => headline)).toEqual(['一条步道走到湿地'])
})

it('a headline above the folio stays one', () => {
  expect(reasonsOf('2025年9月18日 星期四 第1版')).toEqual(['folio'])
  const { articles } = assemble([pageOf(['一条步道走到湿地', '2025年9月18日 星期四 第1版', text].join('\n\n'))])
  expect(articles.map(({ headline }) => headline)).toEqual(['一条步道走到湿地'])
})
