import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import type { DraftBlock, DraftLine } from './layPage.ts'
import { linesDown } from './linesDown.ts'

const line = (text: string, box: Box | null, more: Partial<DraftLine> = {}): DraftLine => ({
  ids: [],
  ...{ text, box, confidence: null, ...more },
})
const block = (...lines: DraftLine[]): DraftBlock => ({ ids: [], kind: 'text', box: null, order: null, lines })
const ways = (blocks: readonly DraftBlock[]): boolean[] =>
  blocks.flatMap(({ lines }) => lines.map((line) => linesDown(blocks).has(line)))

const down = line('河水漲了', [300, 10, 30, 120])
const across = line('河水漲了', [300, 10, 120, 30])

describe('linesDown', () => {
  it.each<[string, readonly DraftBlock[], readonly boolean[]]>([
    ['characters below each other', [block(down)], [true]],
    ['characters side by side', [block(across)], [false]],
    ['a headline that runs across a vertical page', [block(down, down), block(across)], [true, true, false]],
    [
      'a lone character with its block',
      [block(down, line('了', [270, 10, 30, 30])), block(across)],
      [true, true, false],
    ],
    ['a lone character by itself, with its page', [block(down), block(line('了', [270, 10, 30, 30]))], [true, true]],
    ['Latin words that lie on their side', [block(line('Printed in town', [300, 10, 20, 160]))], [false]],
    ['a box far too high for its characters', [block(line('水位', [300, 10, 20, 900]))], [false]],
    ['no box', [block(down, line('了', null))], [true, false]],
  ])('%s', (_, blocks, expected) => {
    expect(ways(blocks)).toEqual(expected)
  })

  it('leaves a page alone where the source says which lines run down', () => {
    const stated = line('河', [10, 10, 30, 30], { vertical: true })
    expect(ways([block(down, stated)])).toEqual([false, false])
  })
})
