import type { SearchAsked } from '#domain/search/searchAsked.ts'
import { sameCharacters } from '#domain/search/sameCharacters.ts'
import { searchLimits } from '#domain/search/searchQuery.ts'
import type { SearchOutcome } from '#domain/search/searchViews.ts'
import { isRefusal, type Refusal } from '#domain/workflow/refusal.ts'
import { facetViews } from './facetViews.ts'
import { findHits } from './findHits.ts'
import { findScope, type SearchedPublication } from './findScope.ts'

/** An article that was found as a screen shows it, and the words in it that were hit, as printed. */
export type ShownHit<Hit> = { readonly view: Hit; readonly words: readonly string[] }

/** Searches what an audience may see in these publications; `show` gives what is shown of the articles found, by id. */
export async function searchFor<Hit>(
  audience: 'public' | 'desk',
  asked: SearchAsked,
  publications: readonly SearchedPublication[],
  show: (articleIds: readonly string[]) => Promise<ReadonlyMap<string, ShownHit<Hit>>>,
): Promise<(SearchOutcome & { readonly hits: readonly Hit[] }) | Refusal> {
  const scope = await findScope(asked, publications)
  if (isRefusal(scope)) return scope
  const found = await findHits({ ...asked, ...scope, audience }, asked)
  if (isRefusal(found)) return found
  const [shown, facets] = await Promise.all([show(found.articleIds), facetViews(found, publications)])
  const hits = found.articleIds.flatMap((id) => shown.get(id) ?? [])
  return {
    ...{ count: found.count, isCapped: found.isCapped, facets },
    hits: hits.map(({ view }) => view),
    pages: Math.ceil(found.count / searchLimits.perPage),
    same: sameCharacters(
      asked.terms,
      hits.flatMap(({ words }) => words),
    ),
  }
}
