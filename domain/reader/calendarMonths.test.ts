import { describe, expect, it } from 'vitest'
import { calendarMonths } from './calendarMonths.ts'
import type { PublicIssueRow } from './readerViews.ts'

const issue = (date: string, edition = ''): PublicIssueRow => ({
  path: `/a-paper/${date}`,
  date,
  number: null,
  edition,
  articles: 1,
})
const flat = (year: number, month: number) => calendarMonths(year, [])[month - 1]?.weeks.flat() ?? []

describe('calendarMonths', () => {
  it('has twelve months of whole weeks', () => {
    const months = calendarMonths(2019, [])
    expect(months.map((month) => month.first.slice(5, 7)).join(' ')).toBe('01 02 03 04 05 06 07 08 09 10 11 12')
    expect(months.every((month) => month.weeks.every((week) => week.length === 7))).toBe(true)
  })

  it('begins the week on Monday', () => {
    expect(flat(2019, 9).findIndex((day) => day !== null)).toBe(6)
    expect(flat(2019, 7).findIndex((day) => day !== null)).toBe(0)
  })

  it.each([
    [2019, 2, 28],
    [2020, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2019, 12, 31],
    [99, 4, 30],
  ])('gives %i-%i %i days', (year, month, length) => {
    expect(flat(year, month).filter((day) => day !== null)).toHaveLength(length)
  })

  it('puts every edition of a day on it, and leaves other years out', () => {
    const months = calendarMonths(2019, [issue('2019-09-18'), issue('2019-09-18', 'evening'), issue('2018-09-18')])
    expect(months.map((month) => month.issues)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0])
    const day = months[8]?.weeks.flat().find((cell) => cell?.day === 18)
    expect(day?.issues.map((row) => row.edition)).toEqual(['', 'evening'])
  })
})
