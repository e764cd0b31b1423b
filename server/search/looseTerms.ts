import { withLookAlikes } from '#domain/search/lookAlikes.ts'
import type { SearchTerm } from '#domain/search/searchQuery.ts'
import { characterKnowledge } from '../suspects/languageKnowledge.ts'

let alike: ReturnType<typeof characterKnowledge>['confusables'] | null = null

/** Words as they are looked for where misread characters are to be found too. Texts are compared in Simplified. */
export function looseTerms(terms: readonly SearchTerm[]): readonly SearchTerm[] {
  alike ??= characterKnowledge('simplified').confusables
  return withLookAlikes(terms, alike)
}

/** A search with its words as they are looked for. */
export const asLookedFor = <Asked extends { readonly terms: readonly SearchTerm[]; readonly isLoose: boolean }>(
  asked: Asked,
): Asked => (asked.isLoose ? { ...asked, terms: looseTerms(asked.terms) } : asked)
