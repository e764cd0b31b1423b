import { bylineRoles, type BylineRole } from '../assembly/assembly.ts'
import { isStorable } from '../text/isStorable.ts'
import { reporterPath } from './addresses.ts'

/** Which of a reporter's articles are asked for. Null: not narrowed by it. */
export type ReporterAsked = {
  readonly year: number | null
  /** As the page calls itself: 要闻. */
  readonly section: string | null
  readonly role: BylineRole | null
  /** Which page of the list, from 1. */
  readonly at: number
}
export const wholeReporter: ReporterAsked = { year: null, section: null, role: null, at: 1 }
export const signedPerPage = 40
/**
 * Of all that a large agency signed, so many of the latest are looked through, of a year where one is asked for; and so
 * many of each year are counted.
 */
export const signedLimits: SignedLimits = { looked: 8_000, ofYear: 2_000 }
export type SignedLimits = { readonly looked: number; readonly ofYear: number }

type Params = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads what an address asks for; null where it names a year, role or page that cannot be. */
export function readReporterAsked(params: Params): ReporterAsked | null {
  const one = (name: string): string | null => {
    const value = params[name]
    return (typeof value === 'string' ? value : value?.[0]) || null
  }
  const [year, section, role, at] = [one('year'), one('section'), one('role'), one('at')]
  const isKnown =
    (year === null || /^(?!0000)\d{4}$/u.test(year)) &&
    (section === null || (section.length <= 200 && isStorable(section))) &&
    (role === null || isRole(role)) &&
    (at === null || /^[1-9]\d{0,4}$/u.test(at))
  if (!isKnown) return null
  return { year: year === null ? null : Number(year), section, role: isRole(role) ? role : null, at: Number(at ?? 1) }
}

const isRole = (text: string | null): text is BylineRole => (bylineRoles as readonly (string | null)[]).includes(text)

/** The address of a reporter's articles, below the site. */
export function reporterAddress(slug: string, { year, section, role, at }: ReporterAsked): string {
  const params = new URLSearchParams()
  if (year !== null) params.set('year', String(year).padStart(4, '0'))
  if (section !== null) params.set('section', section)
  if (role !== null) params.set('role', role)
  if (at > 1) params.set('at', String(at))
  return params.size === 0 ? reporterPath(slug) : `${reporterPath(slug)}?${params}`
}
