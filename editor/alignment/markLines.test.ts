import { describe, expect, it } from 'vitest'
import { printedDoc } from '../testing/printedDoc.ts'
import { linesOf } from './blockLines.ts'
import { markLines } from './markLines.ts'

const doc = printedDoc(
  [
    ['渡口的船', 'a'],
    ['在天亮', 'b', { type: 'bold' }],
  ],
  [['以前就开了', 'c']],
)
const copy = (from: number, to: number) =>
  markLines(doc.slice(from, to, true), doc.resolve(from).parentOffset).content.content.map((block) => ({
    lines: linesOf(block),
    texts: block.children.map(({ text, marks }) => [text, marks.map(({ attrs }) => (attrs.id as unknown) ?? 'bold')]),
  }))

describe('what is copied', () => {
  it('carries its lines on the text, wherever in a paragraph it begins, and in no other way', () => {
    expect(copy(3, 7)).toEqual([
      {
        lines: [],
        texts: [
          ['的船', ['a']],
          ['在天', ['b', 'bold']],
        ],
      },
    ])
    expect(copy(6, 13)).toEqual([
      { lines: [], texts: [['天亮', ['b', 'bold']]] },
      { lines: [], texts: [['以前就', ['c']]] },
    ])
  })
})
