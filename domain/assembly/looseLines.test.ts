import { describe, expect, it } from 'vitest'
import { looseLines } from './looseLines.ts'

const size = 20

/** Lines below each other in one column, each as wide as its characters; a number is white space of so many pixels. */
function looseOf(...column: readonly (string | number)[]): string[] {
  let top = 0
  const texts: string[] = []
  const lines = column.flatMap((one) => {
    if (typeof one === 'number') {
      top += one
      return []
    }
    const box = [100, top, one.length * size, size] as const
    top += 1.5 * size
    texts.push(one)
    return [{ at: texts.length - 1, box }]
  })
  const textOf = ({ at }: { readonly at: number }): string => texts[at] ?? ''
  return [...looseLines({ lines, textOf, sizeOf: () => size, body: size })].map((at) => texts[at] ?? '')
}

const prose = [
  '江边的老桥修好以后，每天早上',
  '第一个走过去的是卖豆腐的何伯，',
  '他说桥面比从前低了半寸，推车',
  '省力。',
]

describe('lines that begin anew without white space before them', () => {
  it.each([
    ['verse', ['退水', '水走的时候先放下木头和门板', '问了三遍', '带着一点上游的土']],
    ['a list of places and times', ['东门菜场', '西门外新开的那一家便民超市', '北关老街旧货铺', '上午九点']],
  ])('%s', (_, lines) => expect(looseOf(...lines)).toEqual(lines))

  it('verse over two stanzas, and what stands right below it', () => {
    const verse = ['退水', '水走的时候先放下木头和门板', 20, '问了三遍', '带着一点上游的土']
    expect(looseOf(...verse)).toEqual(verse.filter((line) => typeof line === 'string'))
  })
})

describe('lines that go on', () => {
  it.each([
    ['running text', prose],
    ['paragraphs of one line and a half', [...prose, ...prose, ...prose]],
    ['one short line between paragraphs', [...prose, '桥下的水', ...prose]],
    [
      'lines beside a picture, which all end at its edge',
      [...prose, '桥下的水早晚', '不一样高，船', '家看石头上的', '绿痕认水位，', ...prose],
    ],
    [
      'points of a list over two lines each',
      [
        '别去',
        '石阶上的青苔泡软以后比冰还要',
        '滑三分；',
        '江滩上的菜地昨晚已经没水三百',
        '余亩；',
        '护城河的水闸今天不通，明天才',
        '开；',
      ],
    ],
    ['a text in Latin script', ['The bridge was', 'mended at last and', 'the baker', 'crossed it first']],
  ])('%s', (_, lines) => expect(looseOf(...lines)).toEqual([]))
})
