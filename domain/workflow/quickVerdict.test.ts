import { expect, it } from 'vitest'
import { quickSeconds } from './quickVerdict.ts'

it.each([
  [0, 0],
  [1_849, 1.8],
  [2_999, 3],
  [3_000, null],
  [60_000, null],
])('%i ms are shown back as %s', (spent, shown) => {
  expect(quickSeconds(spent)).toBe(shown)
})
