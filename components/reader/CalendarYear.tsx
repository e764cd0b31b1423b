import { publicationPath } from '#domain/reader/addresses.ts'
import { calendarMonths } from '#domain/reader/calendarMonths.ts'
import type { CalendarView } from '#domain/reader/readerViews.ts'
import { CalendarMonthSheet } from './CalendarMonthSheet.tsx'
import type { ReaderWords } from './readerWords.ts'
import { RunningHead } from './RunningHead.tsx'

/** The year of a newspaper, twelve months, and the ways to its other years. */
export function CalendarYear({ t, view }: { readonly t: ReaderWords; readonly view: CalendarView }) {
  const { publication, year, years, issues, missing } = view
  return (
    <>
      <RunningHead t={t} publication={publication} />
      <header className="calendar-head">
        <h1>{t('reader.calendarHeading', { year: String(year) })}</h1>
        <YearLinks t={t} path={`${publicationPath(publication.slug)}/calendar`} years={years} current={year} />
      </header>
      {issues.length === 0 && <p className="nothing">{t('reader.noIssueThisYear')}</p>}
      {missing.length > 0 && (
        <p className="missing-note">
          <span className="missing-sample" aria-hidden="true" />
          {t('reader.missingIssues', { count: missing.length })}
        </p>
      )}
      <div className="months">
        {calendarMonths(year, issues).map((month) => (
          <CalendarMonthSheet key={month.first} {...{ t, publication, month, missing }} />
        ))}
      </div>
    </>
  )
}

function YearLinks(props: {
  readonly t: ReaderWords
  readonly path: string
  readonly years: readonly number[]
  readonly current: number
}) {
  const { t, path, years, current } = props
  if (years.every((year) => year === current)) return null
  return (
    <nav className="years" aria-label={t('reader.otherYears')}>
      {years.map((year) => (
        <a key={year} href={`${path}?year=${year}`} aria-current={year === current ? 'page' : undefined}>
          {t('reader.yearNumber', { year: String(year) })}
        </a>
      ))}
    </nav>
  )
}
