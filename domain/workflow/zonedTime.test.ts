import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { instantOf, wallClock } from './zonedTime.ts'

describe('the hour of a publication', () => {
  it.each([
    ['2025-09-17T08:00', 'Asia/Shanghai', '2025-09-17T00:00:00.000Z'],
    ['2025-01-01T00:30', 'Asia/Urumqi', '2024-12-31T18:30:00.000Z'],
    ['2025-07-01T12:00', 'America/New_York', '2025-07-01T16:00:00.000Z'],
    ['2025-12-01T12:00', 'America/New_York', '2025-12-01T17:00:00.000Z'],
    ['2025-03-30T02:30', 'Europe/Berlin', '2025-03-30T01:30:00.000Z'],
    ['2025-10-26T02:30', 'Europe/Berlin', '2025-10-26T00:30:00.000Z'],
  ])('%s in %s is %s', (wall, zone, instant) => {
    expect(instantOf(wall, zone)).toBe(instant)
  })

  it.each(['', 'tomorrow', '2025-13-40T99:99', '2025-09-17'])('%o is none', (wall) => {
    expect(instantOf(wall, 'Asia/Shanghai')).toBeNull()
  })

  it('comes back from any instant, in any zone without a change of clocks that day', () => {
    const minutes = fc.integer({ min: 0, max: 100 * 365 * 24 * 60 })
    fc.assert(
      fc.property(minutes, fc.constantFrom('Asia/Shanghai', 'Asia/Kolkata', 'UTC'), (minute, zone) => {
        const instant = new Date(Date.UTC(1992, 0, 1) + minute * 60_000)
        expect(instantOf(wallClock(instant, zone), zone)).toBe(instant.toISOString())
      }),
    )
  })
})
