'use client'

import { useLocale } from 'use-intl'
import { useIsRunning } from './useIsRunning.ts'

/** A moment (ISO 8601) by the clock of the person's own device; until the page runs, the server's, in UTC. */
export function MomentText({ at }: { readonly at: string }) {
  const locale = useLocale()
  const here = useIsRunning()
  const timeZone = here ? undefined : 'UTC'
  const form = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    timeZone,
  })
  return <time dateTime={at}>{form.format(new Date(at))}</time>
}
