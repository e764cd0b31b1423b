import { expect, it } from 'vitest'
import { knownParams } from './knownParams.ts'

it.each([
  ['/', []],
  ['/lanpu-daily', []],
  ['/lanpu-daily/calendar', ['year']],
  ['/reporters/gu-wanzhou', ['year', 'section', 'role', 'at']],
  ['/lanpu-daily/2025-09-18', []],
  ['/lanpu-daily/2025-09-18/01-2', ['q', 'alike', 'setting']],
  ['/lanpu-daily/2025-09-18/page/01', ['q', 'alike']],
  ['/lanpu-daily/2025-09-18/page/01/more', []],
])('%s looks at %j', (path, params) => {
  expect(knownParams(path)).toEqual(params)
})

it('/search looks at what a search can be narrowed by', () => {
  expect(knownParams('/search')).toEqual(expect.arrayContaining(['q', 'from', 'to', 'reporter', 'at']))
  expect(knownParams('/search/more')).toEqual([])
})
