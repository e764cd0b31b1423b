'use client'

import { useLocale } from 'use-intl'

/** An instant (ISO 8601) by the clocks of a zone (IANA name), which is named beside it. */
export function ZonedHour({ at, timeZone }: { readonly at: string; readonly timeZone: string }) {
  const locale = useLocale()
  const form = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ timeZone, year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  })
  return (
    <time dateTime={at}>
      {form.format(new Date(at))} <span data-content="">{timeZone}</span>
    </time>
  )
}
