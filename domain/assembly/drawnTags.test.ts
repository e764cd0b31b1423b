import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import { drawnTags } from './drawnTags.ts'

type Set = readonly [text: string, box: Box]

/** Text of ten pixels, a headline of thirty. */
const above: Set = ['上一篇的最后一行到这里为止。', [0, 0, 140, 10]]
const tag: Set = ['灯下', [0, 40, 20, 10]]
const headline: Set = ['河上的桥', [60, 55, 120, 30]]
const text: Set = ['桥是去年修的，今年又加宽了。', [0, 90, 140, 10]]

const found = (...sets: readonly Set[]): readonly string[] => {
  const lines = sets.map(([, box], at) => ({ at, box }))
  const standing = drawnTags({
    ...{ lines, body: 10 },
    sizeOf: ({ box }) => box[3],
    textOf: ({ at }) => sets[at]?.[0] ?? '',
  })
  return [...standing].map((at) => sets[at]?.[0] ?? '')
}

describe('drawnTags', () => {
  it.each<[string, readonly Set[], readonly string[]]>([
    ['a few words right over a headline', [above, tag, headline, text], ['灯下']],
    [
      'over a headline with a kicker',
      [above, tag, ['记一座老桥的十年', [60, 55, 120, 15]], ['河上的桥', [60, 73, 120, 30]], text],
      ['灯下'],
    ],
    ['at the head of the page', [tag, headline, text], ['灯下']],
    ['words in type of their own, which are a kicker', [above, ['灯下', [0, 38, 24, 12]], headline, text], []],
    ['the last line of a text', [above, ['灯下', [0, 14, 20, 10]], ['河上的桥', [60, 40, 120, 30]], text], []],
    [
      'the last line of a text with a headline as near below',
      [above, ['灯下', [0, 16, 20, 10]], ['河上的桥', [60, 32, 120, 30]], text],
      [],
    ],
    ['words that end a sentence', [above, ['灯下。', [0, 40, 30, 10]], headline, text], []],
    ['words that say with whom a conversation is', [above, ['对话守桥人', [0, 40, 50, 10]], headline, text], []],
    ['more words than name a column', [above, ['市里的桥到今年底都要查一遍', [0, 40, 130, 10]], headline, text], []],
    ['words over text', [above, tag, ['桥是去年修的，今年又加宽了。', [0, 55, 140, 10]]], []],
    ['words far from the headline', [above, tag, ['河上的桥', [60, 90, 120, 30]], text], []],
  ])('%s', (_, sets, expected) => {
    expect(found(...sets)).toEqual(expected)
  })
})
