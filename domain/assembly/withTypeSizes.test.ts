import { describe, expect, it } from 'vitest'
import type { Box, SourceLine, SourcePage } from '#domain/source/sourcePage.ts'
import { withTypeSizes } from './withTypeSizes.ts'

type Set = readonly [text: string, box: Box, more?: Partial<SourceLine>]

const sizesOf = (...sets: readonly Set[]): readonly (number | undefined)[] => {
  const page: SourcePage = {
    ...{ source: 'sizes.xml', label: null, size: null },
    lines: sets.map(([text, box, more], at) => ({ id: `p1l${at + 1}`, text, box, confidence: null, ...more })),
  }
  return withTypeSizes(page).lines.map(({ typeSize }) => typeSize)
}
const many = (typeSize: (at: number) => number): readonly Set[] =>
  Array.from({ length: 12 }, (_, at): Set => ['河上的桥', [0, 40 * at, 80, 20], { typeSize: typeSize(at) }])

describe('withTypeSizes', () => {
  it.each<[string, readonly Set[], readonly (number | undefined)[]]>([
    ['a box as high as its type', [['河上的桥', [0, 0, 80, 20]]], [20]],
    ['a vertical line is as wide as its type', [['河上的桥', [0, 0, 20, 80], { vertical: true }]], [20]],
    ['a box drawn too large', [['河上的桥', [0, 0, 80, 34]]], [20]],
    [
      'boxes of one block drawn too large, some with figures, one of signs',
      [
        ['河上的桥修了三年', [0, 0, 160, 27], { block: 'b' }],
        ['去年9月通车的是北桥', [0, 30, 208, 27], { block: 'b' }],
        ['……', [0, 60, 40, 27], { block: 'b' }],
        ['桥头的茶馆也开了张', [0, 90, 180, 27], { block: 'b' }],
      ],
      [20, 20, 20, 20],
    ],
    ['characters set far apart', [['河上的桥', [0, 0, 160, 20]]], [20]],
    [
      'letters that reach up or down',
      [
        ['The bridge', [0, 0, 90, 22], { block: 'b' }],
        ['was new', [0, 30, 60, 19], { block: 'b' }],
        ['and wide', [0, 60, 60, 20], { block: 'b' }],
      ],
      [20, 20, 20],
    ],
    [
      'a larger line in one block',
      [
        ['A bridge', [0, 0, 180, 40], { block: 'b' }],
        ['was built', [0, 50, 90, 20], { block: 'b' }],
        ['last year', [0, 80, 90, 20], { block: 'b' }],
      ],
      [40, 20, 20],
    ],
    [
      'what the source states',
      [
        ['河上的桥', [0, 0, 80, 20], { typeSize: 18 }],
        ['桥', [0, 30, 20, 20]],
      ],
      [18, undefined],
    ],
    ['one size stated of all lines says nothing', many(() => 12), many(() => 20).map(() => 20)],
    ['sizes that differ are believed', many((at) => (at === 0 ? 30 : 12)), [30, ...new Array<number>(11).fill(12)]],
  ])('%s', (_, sets, expected) => {
    expect(sizesOf(...sets)).toEqual(expected)
  })
})
