import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { offsetMap } from '../../text/offsetMap.ts'
import type { Box } from '../sourcePage.ts'
import { compareReadings } from './compareReadings.ts'
import type { ComparedLine } from './comparedLine.ts'

const lines = (name: string, texts: readonly string[], boxes?: readonly Box[]): ComparedLine[] =>
  texts.map((text, at) => ({ id: `${name}${at + 1}`, text, box: boxes?.[at] ?? null }))
/** How the second reads each line of the first. */
const read = (first: readonly string[], second: readonly string[]) => {
  const { readings, onlyHere, onlyThere } = compareReadings(lines('a', first), lines('b', second))
  const byLine = new Map(readings.map(({ line, text }) => [line, text]))
  return { read: first.map((_, at) => byLine.get(`a${at + 1}`) ?? null), onlyHere, onlyThere }
}

const page = [
  '河堤新栽柳树三百棵',
  '本报讯昨天上午，城东河堤',
  '上新栽了三百棵柳树，栽树',
  '的人站成一排，树苗来自下',
  '游的苗圃，运了六趟。',
]

describe('two readings of a page', () => {
  it('are paired line by line, whatever is misread', () => {
    const worse = [
      '河堤新裁柳树三百裸',
      '本报讯昨天上牛，城东河堤',
      '上新栽了三百棵柳树，裁树',
      '的人站成一排，树苗来白下',
      '游的茴圃，运了六趟。',
    ]
    expect(read(worse, page)).toEqual({ read: page, onlyHere: [], onlyThere: [] })
  })

  it('are paired where they stand between lines that are paired, however badly one of them was read', () => {
    const bad = page.with(2, '上断裁了三日棵抑材，裁树').with(3, '旳入站戌一排，栖茁夹自卜')
    expect(read(bad, page)).toEqual({ read: page, onlyHere: [], onlyThere: [] })
  })

  it('are paired in whatever order the columns come', () => {
    const turned = [...page.slice(3), ...page.slice(0, 3)]
    expect(read(page, turned)).toEqual({ read: page, onlyHere: [], onlyThere: [] })
  })

  it('pair one line with the two that the other has of it', () => {
    const split = page.flatMap((text, at) => (at === 1 ? [text.slice(0, 5), text.slice(5)] : [text]))
    expect(read(page, split)).toEqual({ read: page, onlyHere: [], onlyThere: [] })
  })

  it('part a line that the other ran together', () => {
    const joined = [page[0] ?? '', `${page[1] ?? ''}${page[2] ?? ''}`, ...page.slice(3)]
    expect(read(page, joined)).toEqual({ read: page, onlyHere: [], onlyThere: [] })
  })

  it('say which lines only one of them has', () => {
    const other = [...page.slice(0, 2), '第3版 要闻 责编 白一川', ...page.slice(3)]
    expect(read(page, other)).toEqual({
      read: page.with(2, '').map((text) => text || null),
      onlyHere: ['a3'],
      onlyThere: ['b3'],
    })
  })

  it('tell lines of the same words apart by where they stand', () => {
    const same = ['本报讯', '一段话在此', '本报讯', '另一段在此']
    const boxes: Box[] = [0, 1, 2, 3].map((at) => [0.1, 0.1 * at, 0.3, 0.04])
    const { readings } = compareReadings(lines('a', same, boxes), lines('b', same.toReversed(), boxes.toReversed()))
    expect(readings.map(({ line, stretches }) => [line, stretches[0]?.line]).sort()).toEqual([
      ['a1', 'b4'],
      ['a2', 'b3'],
      ['a3', 'b2'],
      ['a4', 'b1'],
    ])
  })

  it('keep a space between two words that stood at a line’s end and beginning', () => {
    const first = ['The river rose again over night and', 'closed the ferry until the morning']
    const second = ['The river rose again', 'over night and', 'closed the ferry until the morning']
    expect(read(first, second).read).toEqual(first)
  })
})

describe('places', () => {
  it.each([
    ['abcdef', 'abXcdef', [0, 1, 3, 4, 5, 6, 7]],
    ['abcdef', 'abef', [0, 1, 2, 2, 2, 3, 4]],
    ['abc', 'axc', [0, 1, 2, 3]],
    ['', 'abc', [0]],
  ])('of %j lie in %j', (before, after, places) => {
    const map = offsetMap(before, after)
    expect(Array.from({ length: before.length + 1 }, (_, at) => map(at))).toEqual(before === '' ? [0] : places)
  })

  it('never fall, and end at the ends', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '丙', 'a', '𠮷'), maxLength: 30 })
    fc.assert(
      fc.property(text, text, (before, after) => {
        const map = offsetMap(before, after)
        const places = Array.from({ length: before.length + 1 }, (_, at) => map(at))
        expect(places).toEqual([...places].sort((a, b) => a - b))
        if (before.length > 0) expect([places[0], places.at(-1)]).toEqual([0, after.length])
      }),
    )
  })

  it('never throw, and a reading says only what the other source holds', () => {
    const texts = fc.array(fc.string({ unit: fc.constantFrom('甲', '乙', '丙', '丁', ' ', 'a', '1'), maxLength: 12 }), {
      maxLength: 12,
    })
    fc.assert(
      fc.property(texts, texts, (first, second) => {
        const own = lines('b', second)
        const { readings, onlyHere, onlyThere } = compareReadings(lines('a', first), own)
        const taken = readings.flatMap(({ stretches }) => stretches)
        for (const { line, from, to } of taken)
          expect(own.find(({ id }) => id === line)?.text.slice(from, to)).toHaveLength(to - from)
        for (const one of taken)
          expect(
            taken.filter(
              (other) => other !== one && other.line === one.line && other.from < one.to && one.from < other.to,
            ),
          ).toEqual([])
        expect(readings.length + onlyHere.length).toBe(first.filter((text) => text.trim() !== '').length)
        expect(onlyThere.length).toBeLessThanOrEqual(second.length)
      }),
    )
  })
})
