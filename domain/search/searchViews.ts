import type { ArticleRow } from '../articles/articleState.ts'
import type { PublicArticleRow, PublicPublication } from '../reader/readerViews.ts'
import type { SamePair } from './sameCharacters.ts'
import type { TextPiece } from './snippetOf.ts'

/** One way to narrow a search, and how many of the counted hits it leaves. */
export type Facet = { readonly value: string; readonly label: string; readonly count: number }
export const facetNames = ['publication', 'year', 'section', 'kind', 'reporter'] as const
export type FacetName = (typeof facetNames)[number]
export type Facets = Readonly<Record<FacetName, readonly Facet[]>>

/** What every search tells beside its hits. */
export type SearchOutcome = {
  readonly count: number
  /** There are more than were counted. */
  readonly isCapped: boolean
  readonly facets: Facets
  /** Characters that count as the same and were found so (臺 = 台). */
  readonly same: readonly SamePair[]
  readonly pages: number
}

export type PublicHit = {
  readonly article: PublicArticleRow
  readonly publication: PublicPublication
  readonly title: readonly TextPiece[]
  readonly snippet: readonly TextPiece[]
  /** The printed page with the hits boxed; null where no image may be seen. */
  readonly printedPath: string | null
}
export type PublicSearchView = SearchOutcome & { readonly hits: readonly PublicHit[] }

export type DeskHit = {
  readonly article: ArticleRow
  readonly publicationTitle: string
  readonly date: string
  readonly title: readonly TextPiece[]
  /** Of the text as it is corrected, and of the source's; null where it has no hit. */
  readonly corrected: readonly TextPiece[] | null
  readonly source: readonly TextPiece[] | null
}
export type DeskSearchView = SearchOutcome & { readonly hits: readonly DeskHit[] }
