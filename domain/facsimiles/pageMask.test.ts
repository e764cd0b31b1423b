import { describe, expect, it } from 'vitest'
import type { Box } from '#domain/source/sourcePage.ts'
import { pageMask } from './pageMask.ts'
import { pageZones, pictureOwner, type PagePrint, type PrintLine } from './pageZones.ts'
import { zonesOfLines } from './zonesOfLines.ts'

let count = 0
const line = (box: Box, owner: string | null, more: Partial<PrintLine> = {}): PrintLine => ({
  ...{ id: `l${(count += 1)}`, ordinal: count, box, captionOf: null, isUnaccounted: false },
  articleIds: owner === null ? [] : [owner],
  ...more,
})
const column = (x: number, y: number, owner: string | null, lines = 4) =>
  Array.from({ length: lines }, (_, at) => line([x, y + at * 30, 200, 20], owner))
const print = (lines: readonly PrintLine[], more: Partial<PagePrint> = {}): PagePrint => ({
  ...{ width: 1000, height: 1000, lines, unplaced: [], pictures: [], drawn: [] },
  ...more,
})

describe('zones', () => {
  it('follow columns', () => {
    const zones = zonesOfLines([line([100, 20, 500, 60], 'a'), ...column(100, 100, 'a'), ...column(320, 100, 'a')])
    expect(zones).toEqual([
      [79, -1, 542, 102],
      [93, 93, 214, 124],
      [313, 93, 214, 124],
    ])
  })

  it('follow columns of characters that run down', () => {
    const down = [0, 1, 2].map((at) => ({ box: [800 - at * 30, 100, 20, 300] as const, vertical: true }))
    expect(zonesOfLines(down)).toEqual([[733, 93, 94, 314]])
  })

  it('give a picture to the article of its caption', () => {
    const caption = line([100, 420, 200, 16], 'b', { captionOf: 'b' })
    const lines = [...column(100, 20, 'a'), caption, ...column(320, 150, 'a')]
    const picture: Box = [100, 150, 200, 250]
    expect(pictureOwner(picture, lines)).toBe('b')
    expect(pictureOwner([900, 900, 10, 10], lines)).toBeNull()
    const zones = pageZones(print(lines, { pictures: [picture] }))
    expect(zones.find(({ role }) => role === 'picture')).toMatchObject({ articleId: 'b' })
  })
})

describe('what the public sees', () => {
  const a = column(100, 100, 'a')
  const b = column(400, 100, 'b')
  const folio = line([100, 20, 300, 20], null)
  const only =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id)

  it('is all where all is public', () => {
    expect(pageMask(print([folio, ...a, ...b]), only('a', 'b'))).toEqual({ sees: 'all' })
  })

  it('is what is known to be public, once something is not', () => {
    const mask = pageMask(print([folio, ...a, ...b], { pictures: [[400, 300, 200, 200]] }), only('a'))
    expect(mask).toEqual({
      sees: 'part',
      shown: [
        [93, 13, 314, 34],
        [93, 93, 214, 124],
      ],
      hidden: [
        [393, 93, 214, 124],
        [400, 300, 200, 200],
      ],
    })
  })

  it('never holds a line that nobody accounts for, nor one that is half another’s', () => {
    const lost = line([700, 100, 200, 20], null, { isUnaccounted: true })
    const shared = line([700, 300, 200, 20], 'a', { articleIds: ['a', 'b'] })
    expect(pageMask(print([...a, lost, shared]), only('a'))).toMatchObject({
      hidden: [
        [693, 93, 214, 34],
        [693, 293, 214, 34],
      ],
    })
  })

  it('is nothing where nobody knows where lines stand, or there are none', () => {
    expect(pageMask(print([], { unplaced: [...a, ...b] }), only('a'))).toEqual({ sees: 'nothing' })
    expect(pageMask(print([], { unplaced: a }), only('a'))).toEqual({ sees: 'all' })
    expect(pageMask(print([]), only('a'))).toEqual({ sees: 'nothing' })
  })
})
