import { isLooseAsked, readSearch, valuesOf, type SearchAsked, type SearchParams } from '#domain/search/searchAsked.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'

/** What a search screen shows of its address: what stands in its fields, and what was found where words were given. */
export async function searchScreen<View>(
  params: SearchParams,
  search: (asked: SearchAsked) => Promise<View | Refusal>,
) {
  const order = params.order === 'relevant' ? 'relevant' : 'newest'
  const values = { ...valuesOf(params), order, isLoose: isLooseAsked(params) }
  const asked = values.q === null && params.q === undefined ? null : readSearch(params)
  if (asked === null) return { values, at: 1, found: null }
  return isRefusal(asked) ? { values, at: 1, found: asked } : { values, at: asked.at, found: await search(asked) }
}
