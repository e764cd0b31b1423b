import { expect, it } from 'vitest'
import { shownMentions } from './shownMentions.ts'

it.each([
  ['', '', { year: null, from: 0 }],
  ['2019', '200', { year: 2019, from: 200 }],
  ['19x9', '-1', { year: null, from: 0 }],
  ['20190', '1e300', { year: null, from: 0 }],
  ['0', '9999999', { year: null, from: 0 }],
])('reads off an address with the year %j from %j which bylines are asked for', (year, from, shown) => {
  expect(shownMentions({ year, from })).toEqual(shown)
})
