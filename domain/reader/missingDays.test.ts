import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingDays } from './missingDays.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Days of so many from a date on, of which `appears` says so. */
const days = (first: string, count: number, appears: (day: Date, index: number) => boolean = () => true) =>
  Array.from({ length: count }, (_, index) => new Date(Date.parse(`${first}T00:00:00Z`) + index * dayMs))
    .filter(appears)
    .map((day) => day.toISOString().slice(0, 10))
const without = (dates: readonly string[], ...gone: readonly string[]) => dates.filter((date) => !gone.includes(date))
const notSundays = (day: Date) => day.getUTCDay() !== 0

describe('days that are missing', () => {
  it('of a daily are all that it has no issue on, long stretches too', () => {
    const daily = days('2025-01-01', 120)
    expect(missingDays(daily)).toEqual([])
    expect(missingDays(without(daily, '2025-02-10', '2025-03-01'))).toEqual(['2025-02-10', '2025-03-01'])
    const march = days('2025-03-01', 31)
    expect(missingDays(without(daily, ...march))).toEqual(march)
  })

  it('are never those on which the newspaper does not appear', () => {
    const sixDays = days('2025-01-01', 120, notSundays)
    expect(missingDays(sixDays)).toEqual([])
    expect(missingDays(without(sixDays, '2025-02-08', '2025-02-10'))).toEqual(['2025-02-08', '2025-02-10'])
  })

  it('follow a rhythm that changes', () => {
    const daily = days('2025-01-01', 60)
    const weekly = days('2025-03-08', 90, (day) => day.getUTCDay() === 6)
    expect(missingDays([...daily, ...weekly])).toEqual([])
    expect(missingDays(without([...daily, ...weekly], '2025-01-20', '2025-04-12'))).toEqual([
      '2025-01-20',
      '2025-04-12',
    ])
  })

  it('of a weekly, a fortnightly and a monthly are where one is left out', () => {
    const weekly = days('2025-01-03', 90, (_, index) => index % 7 === 0)
    expect(missingDays(without(weekly, '2025-02-14'))).toEqual(['2025-02-14'])
    const fortnightly = days('2025-01-03', 150, (_, index) => index % 14 === 0)
    expect(missingDays(fortnightly)).toEqual([])
    expect(missingDays(without(fortnightly, '2025-02-28'))).toEqual(['2025-02-28'])
    const monthly = days('2025-01-01', 365, (day) => day.getUTCDate() === 1)
    expect(missingDays(monthly)).toEqual([])
    expect(missingDays(without(monthly, '2025-06-01'))).toHaveLength(1)
  })

  it('are not claimed of a few issues, nor of ones without rhythm', () => {
    expect(missingDays([])).toEqual([])
    expect(missingDays(['2025-01-01', '2025-01-09'])).toEqual([])
    expect(missingDays(['2025-01-01', '2025-01-02', '2025-06-17', '2025-11-30'])).toEqual([])
    expect(missingDays(['1925-01-01', '1949-10-01', '1950-03-04', '2025-11-30'])).toEqual([])
  })

  it('stand between the first and the last issue, and have none', () => {
    const indexes = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 200 })
    fc.assert(
      fc.property(indexes, (chosen) => {
        const dates = days('2024-01-01', 401, (_, index) => chosen.includes(index))
        const missing = missingDays(dates.toReversed())
        expect(missing).toEqual([...new Set(missing)].toSorted())
        for (const one of missing) {
          expect(dates).not.toContain(one)
          expect(one > (dates[0] ?? '') && one < (dates.at(-1) ?? '')).toBe(true)
        }
      }),
    )
  })
})
