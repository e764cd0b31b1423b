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

/** What of an article is searched beside its headline and its text. */
export const hitParts = ['columnTag', 'kicker', 'subheadline', 'dateline', 'bylines', 'credit'] as const
export type HitPart = (typeof hitParts)[number]

export type PublicHit = {
  readonly article: PublicArticleRow
  readonly publication: PublicPublication
  readonly title: readonly TextPiece[]
  readonly snippet: readonly TextPiece[]
  /** Each with its hits; null where it has none, or the text itself says the same. */
  readonly parts: Readonly<Record<HitPart, readonly TextPiece[] | null>>
  /** The first printed page that has hits, where they are boxed; null where no image may be seen. */
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
