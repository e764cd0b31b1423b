import { calendarDate } from '#domain/reader/calendarDate.ts'
import type { ReaderWords } from './readerWords.ts'

/** A calendar date (YYYY-MM-DD) in words of the interface's language. */
export function DateWords(props: {
  readonly t: ReaderWords
  readonly date: string
  readonly form?: 'long' | 'plain' | 'short'
}) {
  const { t, date, form = 'long' } = props
  return <time dateTime={date}>{t(`reader.date.${form}`, { day: calendarDate(date) })}</time>
}
