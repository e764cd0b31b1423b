import { expect, it } from 'vitest'
import { assemble } from './assemble.ts'
import { pageOf } from './damagedPage.ts'
import { tableRows } from './tableRows.ts'

const rowsOf = (...lines: readonly string[]): number[] => [...tableRows(lines.map((text) => ({ text })))].sort()

it.each([
  [
    'cells that spaces part',
    ['站名 水位 警戒', '松岙 31.26 33.00', '澜浦 14.14 15.50', '青圩 12.05 14.00'],
    [0, 1, 2, 3],
  ],
  [
    'blanks beside figures in the cells',
    ['工种 人数 月薪', '焊工 8 8200', '电工 5 7800 元', '木工 1 面议'],
    [0, 1, 2, 3],
  ],
  ['figures under titles in English', ['Day High m', 'Fri 10.22 3.6', 'Sat 10.58 3.9', 'Sun 11.31 4.1'], [0, 1, 2, 3]],
  [
    'figures in Chinese numerals',
    ['艙別 單程 來回', '上層 一八○元 三二○元', '下層 一二○元 二二○元', '機車 一五○元 二八○元'],
    [0, 1, 2, 3],
  ],
  ['a tab in any line', ['品名\t产地', '黄颡鱼\t苇江'], [0, 1]],
] as const)('rows: %s', (_, lines, rows) => expect(rowsOf(...lines)).toEqual(rows))

it.each([
  ['blanks beside figures in running text', ['自 9月 16日 8时 起，', '至 9月 20日 17时止', '停用 3号 泊位 两天。']],
  ['one line of such a kind', ['于 10月 25日至 27日举行']],
  ['words of running text in English', ['whether they could be', 'kept in the shade and', 'carried into the waiting']],
  ['a headline set letter by letter', ['半 条 巷 子', '都 认 得 她', '三 十 一 把']],
  ['names without figures', ['林溪 何苇 顾晚', '陈静 沈渡 韩砚', '祁远 白汀 钟一']],
] as const)('no rows: %s', (_, lines) => expect(rowsOf(...lines)).toEqual([]))

it('each row is a paragraph of its own, and keeps its blanks', () => {
  const text = [
    '各站水位都在警戒线以下，详见下',
    '表：',
    '',
    '站名 水位 警戒',
    '松岙 31.26 33.00',
    '澜浦 14.14 15.50',
    '青圩 12.05 14.00',
  ]
  const { articles } = assemble([pageOf(text.join('\n'))])
  const rows = articles.flatMap(({ paragraphs }) => paragraphs).filter(({ role }) => role === 'tableRow')
  expect(rows.map((row) => row.text)).toEqual([
    '站名 水位 警戒',
    '松岙 31.26 33.00',
    '澜浦 14.14 15.50',
    '青圩 12.05 14.00',
  ])
})
