import { isCalendarDate } from '../reader/addresses.ts'
import { isStorable } from '../text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '../workflow/refusal.ts'
import { parseSearch, searchLimits, type SearchTerm } from './searchQuery.ts'

/** What narrows a search. Null: not asked for. */
export type SearchFilters = {
  /** Slug. */
  readonly publication: string | null
  /** YYYY-MM-DD, both days included. */
  readonly from: string | null
  readonly to: string | null
  /** A page's label. */
  readonly page: string | null
  readonly section: string | null
  /** Slug. */
  readonly reporter: string | null
  readonly kind: string | null
}
export const filterNames = ['publication', 'from', 'to', 'page', 'section', 'reporter', 'kind'] as const

/** A search as its address states it. */
export type SearchAsked = SearchFilters & {
  readonly q: string
  readonly terms: readonly SearchTerm[]
  readonly order: 'newest' | 'relevant'
  /** Words with a misread character are found too. */
  readonly isLoose: boolean
  /** Which page of results, from 1. */
  readonly at: number
}
export type SearchParams = Readonly<Record<string, string | readonly string[] | undefined>>

/** Reads a search from the parameters of an address; refuses dates that are none and what no database holds. */
export function readSearch(params: SearchParams): SearchAsked | Refusal {
  const values = valuesOf(params)
  if (Object.values(values).some((value) => value !== null && (value.length > 500 || !isStorable(value))))
    return refuse('invalidInput', { field: 'q' })
  const terms = parseSearch(values.q ?? '')
  if (isRefusal(terms)) return terms
  const { from, to } = values
  if ((from !== null && !isCalendarDate(from)) || (to !== null && !isCalendarDate(to))) return refuse('invalidDate')
  return {
    ...values,
    q: values.q ?? '',
    terms,
    order: params.order === 'relevant' ? 'relevant' : 'newest',
    isLoose: isLooseAsked(params),
    at: pageOf(params),
  }
}

/** Whether look-alikes are asked for. */
export const isLooseAsked = ({ alike }: SearchParams): boolean => alike === '1'

/** What stands in the fields of the search form, whether it can be searched or not. */
export function valuesOf(params: SearchParams): SearchFilters & { readonly q: string | null } {
  const one = (name: string): string | null => {
    const value = params[name]
    const first = typeof value === 'string' ? value : value?.[0]
    return first === undefined || first.trim() === '' ? null : first.trim()
  }
  return {
    q: one('q'),
    publication: one('publication'),
    from: one('from'),
    to: one('to'),
    page: one('page'),
    section: one('section'),
    reporter: one('reporter'),
    kind: one('kind'),
  }
}

function pageOf({ at }: SearchParams): number {
  const number = typeof at === 'string' && /^\d{1,4}$/u.test(at) ? Number(at) : 1
  return Math.min(Math.max(1, number), searchLimits.pages)
}

/** The address of a search below `path`, with some of it changed; a change goes back to the first page of results. */
export function searchAddress(path: string, params: SearchParams, change: SearchParams = {}): string {
  const asked = new URLSearchParams()
  const all = { ...valuesOf(params), order: params.order, alike: params.alike, at: undefined, ...change }
  for (const name of ['q', ...filterNames, 'order', 'alike', 'at'] as const) {
    const value = all[name]
    if (typeof value === 'string' && value !== '') asked.set(name, value)
  }
  return `${path}?${asked.toString()}`
}
