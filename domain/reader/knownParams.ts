import { filterNames } from '../search/searchAsked.ts'

/** Whether a parameter's value can make a difference; of a choice, only what can be chosen does. */
export const isKnownValue = (name: string, value: string): boolean =>
  (name !== 'setting' || value === 'vertical') && (name !== 'alike' || value === '1')

/**
 * Which parameters make a difference to the page at a path; all others are not looked at, so that nobody can have the same
 * page drawn and kept over and over under other addresses.
 */
export function knownParams(pathname: string): readonly string[] {
  const [first, second, third, fourth, ...more] = pathname.split('/').slice(1)
  if (first === 'search') return second === undefined ? ['q', ...filterNames, 'order', 'alike', 'at'] : []
  if (first === 'reporters') return third === undefined ? ['year', 'section', 'role', 'at'] : []
  if (third === undefined) return second === 'calendar' ? ['year'] : []
  if (fourth === undefined) return ['q', 'alike', 'setting']
  return third === 'page' && more.length === 0 ? ['q', 'alike'] : []
}
