import type { SeedArticle } from '../seedArticle.ts'

const row = (text: string) => ({ role: 'tableRow', text }) as const

export const tideTable: SeedArticle = {
  id: 'en-tide-table',
  kind: 'other',
  language: 'en',
  headline: ['Tides at Wei Mouth'],
  subheadline: 'Heights in metres above chart datum',
  bylines: [],
  paragraphs: [
    row('Day\tHigh\tm\tLow\tm'),
    row('Fri 19\t10.22\t3.6\t4.31\t0.9'),
    row('Sat 20\t10.58\t3.9\t5.12\t0.7'),
    row('Sun 21\t11.31\t4.1\t5.50\t0.5'),
    row('Mon 22\t12.03\t4.3\t6.26\t0.4'),
    row('Tue 23\t12.35\t4.4\t7.01\t0.4'),
    row('Wed 24\t13.07\t4.4\t7.36\t0.4'),
    row('Thu 25\t13.40\t4.2\t8.11\t0.6'),
    'New moon on Monday; the autumnal equinox on Tuesday. No tide reaches Lanpu, 410 kilometres upriver, but barge masters sailing on Sunday’s ebb will want to know what is waiting for them.',
  ],
}
