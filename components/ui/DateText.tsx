'use client'

import { useTranslations } from 'use-intl'

/**
 * A calendar date (YYYY-MM-DD) in the person's language. It has no time and no zone: it is read and written in UTC, so
 * that it is the same day everywhere.
 */
export function DateText({
  date,
  form = 'plain',
}: {
  readonly date: string
  readonly form?: 'long' | 'plain' | 'short'
}) {
  const t = useTranslations('common')
  return <time dateTime={date}>{t(`dates.${form}`, { day: new Date(`${date}T00:00:00Z`) })}</time>
}
