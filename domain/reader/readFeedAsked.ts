import { readSearch, valuesOf, type SearchParams } from '../search/searchAsked.ts'
import { isStorable } from '../text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '../workflow/refusal.ts'
import type { FeedAsked } from './feedViews.ts'

const unasked = { from: null, to: null, page: null, kind: null, q: null, terms: [], isLoose: false } as const

/** Reads what a feed is asked to be of from the parameters of its address: of a search, all that narrows it. */
export function readFeedAsked(params: SearchParams): FeedAsked | Refusal {
  const { publication, section, reporter, q } = valuesOf(params)
  if (q === null) {
    const given = [publication, section, reporter].filter((value) => value !== null)
    if (given.some((value) => value.length > 500 || !isStorable(value))) return refuse('invalidInput', { field: 'q' })
    return { ...unasked, publication, section, reporter }
  }
  const asked = readSearch(params)
  if (isRefusal(asked)) return asked
  const { order: _, at: __, ...feed } = asked
  return feed
}
