import { describe, expect, it } from 'vitest'
import type { Box, SourceLine } from './sourcePage.ts'
import { withAddedLines } from './withAddedLines.ts'

const line = (id: string, box: Box | null = null, more: Partial<SourceLine> = {}): SourceLine => ({
  ...{ id, text: `${id}的字`, box, confidence: null },
  ...more,
})
const blank: SourceLine = { id: 'blank', text: '', box: null, confidence: null }
const size = { width: 1000, height: 2000 }
const half = { width: 500, height: 1000 }
const at = (y: number): Box => [100, y, 300, 40]

describe('lines that were added to a page', () => {
  it('stand behind the line that they are behind, each other’s order kept, and above all where they are behind none', () => {
    const own = [line('a'), blank, line('b')]
    const added = [
      { line: line('first'), after: 0, size: null },
      { line: line('x'), after: 1, size: null },
      { line: line('y'), after: 1, size: null },
      { line: line('last'), after: 9, size: null },
    ]
    const ids = withAddedLines(own, added, null).map(({ id }) => id)
    expect(ids).toEqual(['first', 'a', 'x', 'y', 'blank', 'b', 'last'])
  })

  it('have their boxes and sizes of type in the pixels of the page’s own source', () => {
    const one = line('x', [50, 60, 150, 20], { typeSize: 18, bold: true, block: 'of the other', hyphenated: 'whole' })
    const [, fitted] = withAddedLines([line('a', at(80))], [{ line: one, after: 1, size: half }], size)
    expect(fitted).toEqual({
      ...{ id: 'x', text: 'x的字', confidence: null, box: [100, 120, 300, 40], typeSize: 36 },
      ...{ bold: true, hyphenated: 'whole' },
    })
  })

  it('are of the block that goes on around them', () => {
    const own = [
      line('a', at(0), { block: 't1' }),
      line('b', at(100), { block: 't1' }),
      line('c', null, { block: 't2' }),
    ]
    const add = (after: number) => withAddedLines(own, [{ line: line('x'), after, size: null }], size)[after]?.block
    expect([add(0), add(1), add(2), add(3)]).toEqual([undefined, 't1', undefined, undefined])
  })

  it.each([
    ['between two lines', [at(0), at(100)], 1, [100, 20, 300, 40]],
    ['below the last', [at(0), at(100)], 2, [100, 120, 300, 40]],
    ['above the first', [at(60), at(160)], 0, [100, 40, 300, 40]],
    ['where nobody knows where lines stand', [null, null], 1, null],
  ] as const)('without a box take the room %s', (_what, boxes, after, box) => {
    const own = boxes.map((one, n) => line(`l${n}`, one))
    const bare = { line: line('x', [5, 5, 5, 5]), after, size: null }
    expect(withAddedLines(own, [bare], size)[after]?.box).toEqual(box)
  })

  it('without a box step to the left where characters run down', () => {
    const own = [line('a', [900, 0, 40, 600], { vertical: true }), line('b', [800, 0, 40, 600], { vertical: true })]
    expect(withAddedLines(own, [{ line: line('x'), after: 1, size: null }], size)[1]?.box).toEqual([880, 0, 40, 600])
  })
})
