import { instantOf, wallClock } from './zonedTime.ts'

/** The day (YYYY-MM-DD) that it is in a zone, and when it is over there, in milliseconds since 1970. */
export function dayIn(timeZone: string, now: Date): { readonly day: string; readonly until: number } {
  const day = wallClock(now, timeZone).slice(0, 10)
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  return { day, until: Date.parse(instantOf(`${next}T00:00`, timeZone) ?? now.toISOString()) }
}
