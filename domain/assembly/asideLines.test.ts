import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import { asideLines } from './asideLines.ts'

type Set = readonly [box: Box, size: number, face?: string]
const picture: Box = [0, 0, 200, 100]

const read = (sets: readonly Set[], pictures: readonly Box[] = [picture]) => {
  const found = asideLines({
    lines: sets.map(([box], at) => ({ at, box })),
    source: sets.map(([box, , face], at) => ({
      ...{ id: `p1l${at + 1}`, text: '桥上的风停了', box, confidence: null },
      ...(face && { face }),
    })),
    sizes: new Map(sets.map(([, size], at) => [at, size])),
    body: 10,
    pictures,
  })
  return { aside: [...found.aside], pictured: [...found.pictured] }
}

describe('asideLines', () => {
  it.each<[string, readonly Set[], readonly number[]]>([
    ['smaller type right below a picture', [[[0, 103, 180, 8], 8]], [0]],
    [
      'all lines of a caption',
      [
        [[0, 103, 180, 8], 8],
        [[0, 113, 180, 8], 8],
        [[0, 123, 40, 8], 8],
      ],
      [0, 1, 2],
    ],
    [
      'text below a caption',
      [
        [[0, 103, 180, 8], 8],
        [[0, 113, 180, 10], 10],
      ],
      [0],
    ],
    ['text right below a picture', [[[0, 103, 180, 10], 10]], []],
    ['small type far below', [[[0, 150, 180, 8], 8]], []],
    ['small type beside', [[[210, 103, 180, 8], 8]], []],
  ])('%s', (_, sets, expected) => {
    expect(read(sets).pictured).toEqual(expected)
  })

  it('takes smaller type of another face for what stands beside the text, wherever it is', () => {
    const text: Set = [[0, 300, 200, 10], 10, 'Song']
    expect(read([text, text, [[0, 400, 90, 8], 8, 'Kai'], [[0, 420, 90, 8], 8, 'Song']], []).aside).toEqual([2])
  })
})
