import { calendarDate } from './calendarDate.ts'
import type { PublicIssueRow } from './readerViews.ts'

/** A day of a month's sheet, with the issues of that day: none, one, or one an edition. */
export type CalendarDay<Issue = PublicIssueRow> = {
  readonly date: string
  readonly day: number
  readonly issues: readonly Issue[]
}

/** A month as a calendar shows it: weeks from Monday to Sunday, null where the week belongs to another month. */
export type CalendarMonth<Issue = PublicIssueRow> = {
  /** The first day of the month, YYYY-MM-DD. */
  readonly first: string
  readonly issues: number
  readonly weeks: readonly (readonly (CalendarDay<Issue> | null)[])[]
}

/** The twelve months of a year, with the given issues on their days. Issues of other years are left out. */
export function calendarMonths(year: number, issues: readonly PublicIssueRow[]): readonly CalendarMonth[] {
  const byDate = Map.groupBy(issues, (issue) => issue.date)
  return Array.from({ length: 12 }, (_, month) => calendarMonth(year, month, byDate))
}

/** One month (YYYY-MM), with the given issues on their days. */
export const calendarSheet = <Issue extends { readonly date: string }>(
  month: string,
  issues: readonly Issue[],
): CalendarMonth<Issue> =>
  monthSheet(
    month,
    Map.groupBy(issues, ({ date }) => date),
  )

const calendarMonth = (year: number, month: number, byDate: ReadonlyMap<string, readonly PublicIssueRow[]>) =>
  monthSheet(`${String(year).padStart(4, '0')}-${twoDigits(month + 1)}`, byDate)

function monthSheet<Issue>(prefix: string, byDate: ReadonlyMap<string, readonly Issue[]>): CalendarMonth<Issue> {
  const first = calendarDate(`${prefix}-01`)
  const blanks = (first.getUTCDay() + 6) % 7
  const length = daysInMonth(first)
  const days = Array.from({ length }, (_, index): CalendarDay<Issue> => {
    const date = `${prefix}-${twoDigits(index + 1)}`
    return { date, day: index + 1, issues: byDate.get(date) ?? [] }
  })
  const cells = [...emptyCells(blanks), ...days, ...emptyCells((7 - ((blanks + length) % 7)) % 7)]
  return {
    first: `${prefix}-01`,
    issues: days.reduce((sum, day) => sum + day.issues.length, 0),
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
  }
}

function daysInMonth(first: Date): number {
  const last = new Date(first)
  last.setUTCMonth(last.getUTCMonth() + 1, 0)
  return last.getUTCDate()
}

const emptyCells = (length: number): null[] => Array.from({ length }, () => null)
const twoDigits = (number: number): string => String(number).padStart(2, '0')
