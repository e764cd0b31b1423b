import { expect, it } from 'vitest'
import { advance, type Face, widthOf } from './face.ts'

const serif: Face = { family: 'serif', weight: 400, size: 30 }

it('sets Han characters and full-width marks in squares, a space in half of one', () => {
  expect(widthOf('石板渡，', serif)).toBe(120)
  expect(advance('—', serif)).toBe(30)
  expect(advance(' ', serif)).toBe(15)
})

it('sets figures narrower than a square, and wider the heavier they are', () => {
  expect(advance('1', serif)).toBeLessThan(20)
  expect(advance('1', { ...serif, weight: 900 })).toBeGreaterThan(advance('1', serif))
})
