/** An instant in words, by the clocks of a zone (IANA name), which is named. */
export function zonedMinute(at: Date, timeZone: string, locale: string): string {
  const form = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...{ timeZone, year: 'numeric', month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' },
  })
  return `${form.format(at)} ${timeZone}`
}
