import { parseSearch } from '../search/searchQuery.ts'
import { valuesOf, type SearchParams } from '../search/searchAsked.ts'
import { isStorable } from '../text/isStorable.ts'
import { isRefusal, refuse, type Refusal } from '../workflow/refusal.ts'
import type { FeedAsked } from './feedViews.ts'

/** Reads what a feed is asked to be of from the parameters of its address. */
export function readFeedAsked(params: SearchParams): FeedAsked | Refusal {
  const { publication, section, reporter, q } = valuesOf(params)
  if (![publication, section, reporter, q].every((value) => value === null || isStorable(value)))
    return refuse('invalidInput', { field: 'q' })
  const terms = q === null ? [] : parseSearch(q)
  return isRefusal(terms) ? terms : { publication, section, reporter, q, terms }
}
