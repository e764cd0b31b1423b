import { describe, expect, it } from 'vitest'
import type { Placed } from './columnOrder.ts'
import { printedIndents } from './printedIndents.ts'

const size = 20
/** Lines of one column, 400 wide: each begins so far in. */
const column = (indents: readonly number[], left = 0, first = 0): Placed[] =>
  indents.map((indent, row) => ({ at: first + row, box: [left + indent, row * 30, 400 - indent, size] }))
const found = (lines: readonly Placed[]) => [
  ...printedIndents(lines, { sizeOf: ({ box: [, , , height] }) => height, body: size }),
]

describe('the indents that a page prints', () => {
  it('open paragraphs, at the head of a column too', () => {
    const lines = [...column([40, 0, 0, 40, 0, 40, 0]), ...column([40, 0, 0, 40, 0, 0], 450, 7)]
    expect(found(lines)).toEqual([0, 3, 5, 7, 10])
  })

  it('are not those of a turned-over line of a list, which are another depth', () => {
    expect(found(column([40, 0, 40, 0, 40, 0, 40, 0, 40, 0, 20, 0]))).toEqual([0, 2, 4, 6, 8])
  })

  it('are not told where a page shows few', () => {
    expect(found(column([40, 0, 0, 40, 0, 0]))).toEqual([])
  })

  it('are measured from the text, not from a hanging bracket of the heading right above', () => {
    const heading: Placed = { at: 20, box: [-16, -34, 300, 1.15 * size] }
    const lines = column([40, 0, 40, 0, 40, 0, 40, 0, 40, 0])
    expect(found([heading, ...lines])).toEqual([0, 2, 4, 6, 8])
  })

  it('are measured within a column, whatever stands below it', () => {
    const below: Placed = { at: 11, box: [-60, 340, 900, size] }
    expect(found([...column([40, 0, 40, 0, 40, 0, 40, 0, 40, 0, 0]), below])).toEqual([0, 2, 4, 6, 8])
  })
})
