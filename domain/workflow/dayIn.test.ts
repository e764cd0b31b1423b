import { describe, expect, it } from 'vitest'
import { dayIn } from './dayIn.ts'

describe('dayIn', () => {
  it.each([
    ['Asia/Shanghai', '2026-11-29T15:59:59.000Z', '2026-11-29', '2026-11-29T16:00:00.000Z'],
    ['Asia/Shanghai', '2026-11-29T16:00:00.000Z', '2026-11-30', '2026-11-30T16:00:00.000Z'],
    ['UTC', '2026-12-31T23:00:00.000Z', '2026-12-31', '2027-01-01T00:00:00.000Z'],
    // A day of 23 hours.
    ['Europe/London', '2026-03-29T12:00:00.000Z', '2026-03-29', '2026-03-29T23:00:00.000Z'],
  ])('in %s at %s it is %s until %s', (zone, now, day, until) => {
    const found = dayIn(zone, new Date(now))
    expect([found.day, new Date(found.until).toISOString()]).toEqual([day, until])
  })
})
