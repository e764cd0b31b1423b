import { calendarDate } from './calendarDate.ts'

const dayMs = 24 * 60 * 60 * 1000
/** Weeks on each side of a gap by which the rhythm is known: at most, and at least. */
const weeks = { most: 4, least: 2 } as const
/** The share of them in which a weekday has its issue, where the newspaper appears on it. */
const regular = 0.75
/** Issues at even distances of more than a week: days between them, by which these may differ, how many have to be known. */
const even = { least: 8, most: 45, apart: 4, known: 2 } as const

/**
 * The days (YYYY-MM-DD) between a newspaper's first and last issue on which its rhythm leads one to expect an issue, and
 * there is none. The rhythm is that of the weeks beside each gap: the weekdays on which it appears, else the distance
 * between issues. Where these do not say, nothing is expected. `dates` are those of the issues, in any order.
 */
export function missingDays(dates: readonly string[]): readonly string[] {
  const days = [...new Set(dates)].map(numberOf).sort((a, b) => a - b)
  return days.flatMap((from, at) => {
    const to = days[at + 1]
    if (to === undefined || to - from < 2) return []
    const expected = byWeekday(days, from, to) ?? byDistance(days, at, from, to)
    return expected.map(dateOf)
  })
}

/** Null where no weekday is regular. */
function byWeekday(days: readonly number[], from: number, to: number): readonly number[] | null {
  const [first = from, last = to] = [days[0], days.at(-1)]
  const before = regularIn(days, Math.max(first, from - 7 * weeks.most + 1), from)
  const after = regularIn(days, to, Math.min(last, to + 7 * weeks.most - 1))
  const expected = before && after ? new Set([...before].filter((weekday) => after.has(weekday))) : (before ?? after)
  if (!expected || expected.size === 0) return null
  return Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index).filter((day) =>
    expected.has(weekdayOf(day)),
  )
}

/** The weekdays that have an issue in nearly every week of a stretch; null where the stretch is too short to tell. */
function regularIn(days: readonly number[], from: number, to: number): Set<number> | null {
  const known = Math.floor((to - from + 1) / 7)
  if (known < weeks.least) return null
  const counts = Map.groupBy(
    days.filter((day) => day >= from && day <= to),
    weekdayOf,
  )
  return new Set([...counts].flatMap(([weekday, own]) => (own.length >= regular * known ? [weekday] : [])))
}

/** As many as fit into the gap, where the issues beside it stand at even distances: every fortnight, every month. */
function byDistance(days: readonly number[], at: number, from: number, to: number): readonly number[] {
  const beside = [...distances(days.slice(Math.max(0, at - 3), at + 1)), ...distances(days.slice(at + 1, at + 5))]
  const [least, most] = [Math.min(...beside), Math.max(...beside)]
  if (beside.length < even.known || least < even.least || most > even.most || most - least > even.apart) return []
  const steps = Math.round(((to - from) * beside.length) / beside.reduce((sum, one) => sum + one, 0))
  return Array.from({ length: steps - 1 }, (_, step) => from + Math.round(((step + 1) * (to - from)) / steps))
}

const distances = (days: readonly number[]): readonly number[] =>
  days.slice(1).map((day, at) => day - (days[at] ?? day))
const numberOf = (date: string): number => calendarDate(date).getTime() / dayMs
const dateOf = (day: number): string => new Date(day * dayMs).toISOString().slice(0, 10)
const weekdayOf = (day: number): number => ((day % 7) + 7) % 7
