import { describe, expect, it } from 'vitest'
import type { PlacedLine } from '#domain/pages/pageView.ts'
import { articleKeys } from './articleKeys.ts'
import { isUnaccounted, lineSpans } from './lineSpans.ts'

const line = (ordinal: number, articleId: string | null, reason: string | null = null): PlacedLine => {
  const stretch = { from: 0, to: 2, articleId, part: articleId && 'body', reason }
  return { id: `s.${ordinal}`, ordinal, text: '风起', stretches: [stretch], box: null, reading: null, addedFrom: null }
}

describe('lineSpans', () => {
  it('finds the first and last line of each article', () => {
    const spans = lineSpans([{ id: 'a' }, { id: 'b' }], [line(1, 'a'), line(2, null, 'folio'), line(3, 'a')])
    expect(spans.get('a')).toEqual({ from: 1, to: 3 })
    expect(spans.get('b')).toBeNull()
  })
})

describe('isUnaccounted', () => {
  it.each([
    [line(1, 'a'), false],
    [line(1, null, 'folio'), false],
    [line(1, null, 'unknown'), true],
    [{ ...line(1, null, 'unknown'), text: '　　' }, false],
  ])('%o', (given, expected) => expect(isUnaccounted(given)).toBe(expected))
})

it('articleKeys numbers articles from 1 and comes round with its colours', () => {
  const keys = articleKeys(Array.from({ length: 9 }, (_, index) => ({ id: String(index) })))
  expect(keys.get('0')?.number).toBe(1)
  expect(keys.get('8')).toEqual({ number: 9, mark: keys.get('0')?.mark })
})
