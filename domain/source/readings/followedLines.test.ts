import { describe, expect, it } from 'vitest'
import type { Box } from '../sourcePage.ts'
import { compareReadings } from './compareReadings.ts'
import type { ComparedLine } from './comparedLine.ts'

const texts = {
  a: '河堤新栽柳树三百棵',
  b: '本报讯昨天上午城东',
  c: '树苗来自下游的苗圃',
  d: '图书馆周末延长开放',
  e: '读者可以多借一本书',
  x: '市民争相参加栽种活动',
  y: '每人限领一株幼苗',
}
type Name = keyof typeof texts
const lines = (names: string, boxes: Partial<Record<Name, Box>> = {}): ComparedLine[] =>
  ([...names] as Name[]).map((id) => ({ id, text: texts[id], box: boxes[id] ?? null }))
const places = (here: string, there: string, boxes: Partial<Record<Name, Box>> = {}) =>
  Object.fromEntries(compareReadings(lines(here, boxes), lines(there, boxes)).follows)

// Two columns; the first reading lists the left one first, the second the right one.
const inColumns: Partial<Record<Name, Box>> = {
  ...{ a: [0, 0, 0.4, 0.02], b: [0, 0.1, 0.4, 0.02], c: [0, 0.3, 0.4, 0.02] },
  ...{ d: [0.5, 0, 0.4, 0.02], e: [0.5, 0.1, 0.4, 0.02] },
}

describe('a line that only the other source has stands', () => {
  it.each([
    ['between the lines it stands between there', 'abc', 'abxc', { x: 'b' }],
    ['above all', 'abc', 'xabc', { x: null }],
    ['behind the last', 'abc', 'abcxy', { x: 'c', y: 'c' }],
    ['with others in one place', 'abc', 'axybc', { x: 'a', y: 'a' }],
  ] as const)('%s', (_what, here, there, expected) => {
    expect(places(here, there)).toEqual(expected)
  })

  it('in the column that its box is in, where the two list columns in another order', () => {
    const below = { ...inColumns, x: [0, 0.05, 0.4, 0.02] as Box }
    expect(places('abcde', 'dexabc', below)).toEqual({ x: null })
    expect(places('cdeab', 'dexabc', below)).toEqual({ x: 'e' })
    const above = { ...inColumns, x: [0.5, 0.2, 0.4, 0.02] as Box }
    expect(places('abcde', 'dexabc', above)).toEqual({ x: 'e' })
  })

  it('behind the line before it, where nobody knows where lines stand', () => {
    expect(places('abcde', 'dexabc')).toEqual({ x: 'e' })
  })
})
