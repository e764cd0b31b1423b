import { valuesOf, type SearchParams } from '#domain/search/searchAsked.ts'
import { parseSearch, type SearchTerm } from '#domain/search/searchQuery.ts'
import { isRefusal } from '#domain/workflow/refusal.ts'

export type Marked = Promise<SearchParams>

/** The words that a search looked for when it led to this page; empty where none did, or nothing can be looked for. */
export function wordsAsked(params: SearchParams): string {
  const { q } = valuesOf(params)
  return q === null || isRefusal(parseSearch(q)) ? '' : q
}

export function termsOf(words: string): readonly SearchTerm[] {
  const terms = parseSearch(words)
  return isRefusal(terms) ? [] : terms
}
