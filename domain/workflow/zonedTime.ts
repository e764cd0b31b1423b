/** The wall clock of a zone at an instant: `YYYY-MM-DDTHH:mm`, as a field for date and time holds it. */
export function wallClock(instant: Date, timeZone: string): string {
  const parts = clockOf(timeZone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes): string => parts.find((one) => one.type === type)?.value ?? ''
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** Made once for each zone: making one takes longer than all that it is asked for a page. */
function clockOf(timeZone: string): Intl.DateTimeFormat {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit' },
    })
  clocks.set(timeZone, clock)
  return clock
}

/**
 * The instant (ISO 8601, UTC) at which the clocks of a zone show this time; null where it is none. An hour that the clocks
 * leave out in spring counts as the one after it; of one they show twice in autumn the first is taken.
 */
export function instantOf(wall: string, timeZone: string): string | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/u.test(wall)) return null
  const asUtc = Date.parse(`${wall}:00Z`)
  if (Number.isNaN(asUtc)) return null
  const offsets = [asUtc - day, asUtc + day].map((at) => offsetAt(at, timeZone))
  const candidates = offsets.map((offset) => asUtc - offset).sort((a, b) => a - b)
  const right = candidates.find((at) => wallClock(new Date(at), timeZone) === wall)
  return new Date(right ?? candidates.at(-1) ?? asUtc).toISOString()
}

const day = 24 * 60 * 60 * 1000

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
const offsetAt = (at: number, timeZone: string): number => {
  const whole = at - (((at % 60_000) + 60_000) % 60_000)
  return Date.parse(`${wallClock(new Date(whole), timeZone)}:00Z`) - whole
}
