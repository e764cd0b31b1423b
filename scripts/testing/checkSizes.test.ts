import { expect, it } from 'vitest'
import { judgeSizes } from './checkSizes.ts'

const files = (...lines: number[]) => lines.map((count, at) => ({ file: `domain/file${at}.ts`, lines: count }))

it('passes small files', () => {
  expect(judgeSizes(files(20, 30, 50, 120))).toEqual([])
})

it('names a file over the limit, with more room for editor plugins', () => {
  const many = files(...Array.from({ length: 100 }, () => 40))
  expect(judgeSizes([...many, { file: 'server/big.ts', lines: 251 }])).toEqual([
    'server/big.ts has 251 lines; at most 250 are allowed.',
  ])
  expect(judgeSizes([...many, { file: 'editor/big.ts', lines: 300 }])).toEqual([])
})

it('keeps the median and the largest twentieth small', () => {
  expect(judgeSizes(files(60, 60, 60))).toHaveLength(1)
  expect(
    judgeSizes(files(...Array.from({ length: 90 }, () => 20), ...Array.from({ length: 10 }, () => 200))),
  ).toHaveLength(1)
})
