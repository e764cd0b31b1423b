import type { PublicPublication } from '#domain/reader/readerViews.ts'
import { isLooseAsked, valuesOf, type SearchParams } from '#domain/search/searchAsked.ts'
import { parseSearch, type SearchTerm } from '#domain/search/searchQuery.ts'
import { looseTerms } from '#server/search/looseTerms.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'

/** The words that a search looked for when it led to this page; empty where none did, or nothing can be looked for. */
export function wordsAsked(params: SearchParams): string {
  const { q } = valuesOf(params)
  return q === null || isRefusal(parseSearch(q)) ? '' : q
}

/** The same as they were looked for in a newspaper. */
export function termsOf(params: SearchParams, { script }: PublicPublication): readonly SearchTerm[] {
  const terms = parseSearch(wordsAsked(params))
  if (isRefusal(terms)) return []
  return isLooseAsked(params) ? looseTerms(terms, [script]) : terms
}
