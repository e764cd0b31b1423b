import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findMatches, replacementFor, type FindQuery } from './findMatches.ts'

const plain: FindQuery = { text: '', isPattern: false, isLoose: false, fold: null }
const fold = (character: string): string => ({ 園: '园', 書: '书' })[character] ?? character
const found = (text: string, query: Partial<FindQuery>) => {
  const matches = findMatches(text, { ...plain, ...query })
  return matches === 'badPattern' ? matches : matches.map(({ from, to }) => text.slice(from, to))
}

describe('finding', () => {
  it.each<[string, Partial<FindQuery>, readonly string[] | 'badPattern']>([
    ['柳树和柳树', { text: '柳树' }, ['柳树', '柳树']],
    ['２０１９年 2019年', { text: '2019' }, ['2019']],
    ['２０１９年 2019年', { text: '2019', isLoose: true }, ['２０１９', '2019']],
    ['Ｇalley GALLEY', { text: 'galley', isLoose: true }, ['Ｇalley', 'GALLEY']],
    ['公園 公园', { text: '公园' }, ['公园']],
    ['公園 公园', { text: '公园', fold }, ['公園', '公园']],
    ['公园 公園', { text: '公園', fold }, ['公园', '公園']],
    ['6趟 12趟', { text: '\\d+趟', isPattern: true }, ['6趟', '12趟']],
    ['公園', { text: '公.', isPattern: true, fold }, ['公園']],
    ['(', { text: '(', isPattern: true }, 'badPattern'],
    ['字', { text: 'x*', isPattern: true }, []],
    ['字', { text: '' }, []],
  ])('%s', (text, query, expected) => {
    expect(found(text, query)).toEqual(expected)
  })

  it('cannot be made to hang', () => {
    expect(found('a'.repeat(20_000) + '!', { text: '(a+)+$', isPattern: true })).toEqual([])
  })

  it('puts groups into the replacement of a pattern only', () => {
    const match = { from: 0, to: 3, groups: ['6 趟', '6'] }
    expect(replacementFor(match, '$1趟$$', true)).toBe('6趟$')
    expect(replacementFor(match, '$1', false)).toBe('$1')
  })

  it('gives places in order, without overlaps, whatever is typed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 })
    fc.assert(
      fc.property(text, text, fc.boolean(), fc.boolean(), (where, wanted, isPattern, isLoose) => {
        const matches = findMatches(where, { text: wanted, isPattern, isLoose, fold })
        if (matches === 'badPattern') return
        let end = 0
        for (const { from, to, groups } of matches) {
          expect(from).toBeGreaterThanOrEqual(end)
          expect(groups[0]).toBe(where.slice(from, to))
          end = to
        }
      }),
    )
  })
})
