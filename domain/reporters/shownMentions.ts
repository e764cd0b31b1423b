import { bylineRoles } from '#domain/assembly/assembly.ts'
import type { ShownMentions } from './reporterView.ts'

const farthest = 1_000_000

/** How many rows of a list an address passes over; 0 where it asks for what no list has. */
export const rowsPassed = (text: string): number => {
  const from = /^\d{1,7}$/u.test(text) ? Number(text) : 0
  return from <= farthest ? from : 0
}

/**
 * The bylines of a reporter that an address asks for, of a role within a year; all years from the latest on where it asks for
 * none that can be.
 */
export function shownMentions(asked: Readonly<Record<'year' | 'role' | 'from', string>>): ShownMentions {
  const year = /^[1-9]\d{0,3}$/u.test(asked.year) ? Number(asked.year) : null
  const role = year === null ? null : (bylineRoles.find((one) => one === asked.role) ?? null)
  return { year, role, from: rowsPassed(asked.from) }
}
