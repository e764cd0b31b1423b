'use client'

import { useTranslations } from 'use-intl'
import { issueListHref, monthLater, type IssueFilter } from '#domain/issues/issueFilter.ts'
import type { IssueRow } from '#domain/issues/issueView.ts'
import { calendarSheet, type CalendarDay, type CalendarMonth } from '#domain/reader/calendarMonths.ts'
import { DateText } from '#components/ui/DateText.tsx'
import { Link } from '#components/ui/Link.tsx'
import { DayIssue } from './DayIssue.tsx'

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const

/** A month of issues, each on its day. A narrow screen lists the days that have one. */
export function IssueCalendar(props: {
  readonly issues: readonly IssueRow[]
  readonly filter: IssueFilter
  /** YYYY-MM */
  readonly month: string
}) {
  const { issues, filter, month } = props
  const t = useTranslations('desk.issueList')
  const sheet = calendarSheet(month, issues)
  return (
    <div className="flex flex-col gap-2">
      <MonthNav filter={filter} month={month} />
      <MonthSheet weeks={sheet.weeks} />
      <DayList days={sheet.weeks.flat().flatMap((day) => day ?? [])} />
      {issues.length === 0 && <p className="text-sm text-ink-soft">{t('noneInMonth')}</p>}
    </div>
  )
}

function MonthSheet({ weeks }: { readonly weeks: CalendarMonth<IssueRow>['weeks'] }) {
  const t = useTranslations()
  return (
    <table className="w-full table-fixed border-collapse max-sm:hidden">
      <thead className="text-xs text-ink-soft">
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" className="border-b border-ink px-1 py-1 text-start font-normal">
              {t(`desk.issueList.weekdays.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={column} className="h-24 border-b border-rule px-1 py-1 align-top">
                {day && <Day day={day} />}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** The days that have an issue, for a screen too narrow for a sheet. */
const DayList = ({ days }: { readonly days: readonly CalendarDay<IssueRow>[] }) => (
  <ul className="sm:hidden">
    {days
      .filter(({ issues }) => issues.length > 0)
      .map((day) => (
        <li key={day.date} className="border-b border-rule py-2">
          <p className="text-sm">
            <DateText date={day.date} form="long" />
          </p>
          <DayIssues day={day} />
        </li>
      ))}
  </ul>
)

function Day({ day }: { readonly day: CalendarDay<IssueRow> }) {
  return (
    <>
      <time dateTime={day.date} className="text-xs text-ink-soft tabular-nums">
        {day.day}
      </time>
      <DayIssues day={day} />
    </>
  )
}

const DayIssues = ({ day }: { readonly day: CalendarDay<IssueRow> }) => (
  <ul className="flex flex-col gap-1">
    {day.issues.map((issue) => (
      <li key={issue.id}>
        <DayIssue issue={issue} />
      </li>
    ))}
  </ul>
)

function MonthNav({ filter, month }: { readonly filter: IssueFilter; readonly month: string }) {
  const t = useTranslations('desk.issueList')
  const to = (by: number) => issueListHref({ ...filter, month: monthLater(month, by) })
  const look = 'text-sm underline underline-offset-4'
  return (
    <div className="flex flex-wrap items-baseline gap-x-4">
      <h2 className="font-serif text-lg font-semibold">{t('monthName', { day: new Date(`${month}-01T00:00:00Z`) })}</h2>
      <Link href={to(-1)} rel="prev" className={look}>
        {t('previousMonth')}
      </Link>
      <Link href={to(1)} rel="next" className={look}>
        {t('nextMonth')}
      </Link>
    </div>
  )
}
