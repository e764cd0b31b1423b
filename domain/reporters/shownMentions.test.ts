import { expect, it } from 'vitest'
import { shownMentions } from './shownMentions.ts'

it.each([
  ['', '', '', { year: null, role: null, from: 0 }],
  ['2019', '', '200', { year: 2019, role: null, from: 200 }],
  ['2019', 'photographer', '0', { year: 2019, role: 'photographer', from: 0 }],
  ['2019', 'editor', '0', { year: 2019, role: null, from: 0 }],
  ['', 'photographer', '0', { year: null, role: null, from: 0 }],
  ['19x9', '', '-1', { year: null, role: null, from: 0 }],
  ['20190', '', '1e300', { year: null, role: null, from: 0 }],
  ['0', '', '9999999', { year: null, role: null, from: 0 }],
])(
  'reads off an address with the year %j and the role %j from %j which bylines are asked for',
  (year, role, from, shown) => {
    expect(shownMentions({ year, role, from })).toEqual(shown)
  },
)
