import { instantOf, wallClock } from './zonedTime.ts'

type Day = { readonly day: string; readonly from: number; readonly until: number }

/** The day that it was in each zone when it was last asked for: of a page it is asked for each time. */
const days = new Map<string, Day>()

/** The day (YYYY-MM-DD) that it is in a zone, and when it is over there, in milliseconds since 1970. */
export function dayIn(timeZone: string, now: Date): { readonly day: string; readonly until: number } {
  const known = days.get(timeZone)
  const at = now.getTime()
  if (known && known.from <= at && at < known.until) return known
  const day = wallClock(now, timeZone).slice(0, 10)
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * 60 * 1000).toISOString().slice(0, 10)
  const until = Date.parse(instantOf(`${next}T00:00`, timeZone) ?? now.toISOString())
  days.set(timeZone, { day, from: at, until })
  return { day, until }
}
