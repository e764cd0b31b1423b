import { calendarDate } from '#domain/reader/calendarDate.ts'
import type { CalendarDay, CalendarMonth } from '#domain/reader/calendarMonths.ts'
import type { PublicPublication } from '#domain/reader/readerViews.ts'
import { paperText } from './paperText.ts'
import type { ReaderWords } from './readerWords.ts'

type DayProps = {
  readonly t: ReaderWords
  readonly publication: PublicPublication
  /** Days on which an issue is to be expected, and none is there. */
  readonly missing: readonly string[]
}

/** A month: the days with an issue are links, those where one is missing are marked, the others are plain. */
export function CalendarMonthSheet({ month, ...rest }: DayProps & { readonly month: CalendarMonth }) {
  const { t } = rest
  return (
    <table className="month">
      <caption>
        <time dateTime={month.first.slice(0, 7)}>{t('reader.date.month', { day: calendarDate(month.first) })}</time>
      </caption>
      <thead>
        <tr>
          {weekdays.map((day) => (
            <th key={day} scope="col" abbr={t(`reader.weekdays.${day}`)}>
              {t(`reader.weekdayLetters.${day}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {month.weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, column) => (
              <td key={column}>{day && <Day day={day} {...rest} />}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ t, publication, missing, day }: DayProps & { readonly day: CalendarDay }) {
  const time = <time dateTime={day.date}>{day.day}</time>
  if (day.issues.length === 0)
    return missing.includes(day.date) ? (
      <span className="missing-day" title={t('reader.missingIssue')}>
        {time}
        <span className="unseen">{t('reader.missingIssue')}</span>
      </span>
    ) : (
      time
    )
  return day.issues.map((issue) => (
    <a key={issue.path} href={issue.path} aria-label={t('reader.date.long', { day: calendarDate(day.date) })}>
      {time}
      {issue.edition && <span {...paperText(publication)}>{issue.edition}</span>}
    </a>
  ))
}

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
