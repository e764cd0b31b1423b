import type { SearchFilters } from '../search/searchAsked.ts'
import type { SearchTerm } from '../search/searchQuery.ts'
import type { PublicArticleRow } from './readerViews.ts'

/** What a feed is of: all that is published, or what is left of it; without words, days, pages and kinds narrow nothing. */
export type FeedAsked = SearchFilters & {
  readonly q: string | null
  readonly terms: readonly SearchTerm[]
  readonly isLoose: boolean
}

export type FeedView = {
  /** What it is of, in words of the paper: a publication, a section, a reporter, what was looked for. */
  readonly of: readonly string[]
  /** The page of the site that shows the same. */
  readonly path: string
  readonly language: string | null
  readonly entries: readonly FeedEntry[]
}
export type FeedEntry = {
  readonly article: PublicArticleRow
  readonly publicationTitle: string
  readonly publishedAt: Date
  readonly changedAt: Date
}
