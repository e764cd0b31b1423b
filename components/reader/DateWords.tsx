import { calendarDate } from '#domain/reader/calendarDate.ts'
import type { ReaderWords } from './readerWords.ts'

/** A calendar date (YYYY-MM-DD) in words of the interface's language. */
export function DateWords(props: { readonly t: ReaderWords; readonly date: string; readonly form?: 'long' | 'plain' }) {
  const { t, date, form = 'long' } = props
  const day = calendarDate(date)
  return (
    <time dateTime={date}>{form === 'long' ? t('reader.date.long', { day }) : t('common.dates.plain', { day })}</time>
  )
}
