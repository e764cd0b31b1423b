import type { ArticleRow } from '#domain/articles/articleState.ts'

/** What lists of articles are narrowed to; named so in addresses. */
export const articleFilters = [
  'correcting',
  'returned',
  'inReview',
  'approved',
  'public',
  'changed',
  'unclaimed',
] as const
export type ArticleFilter = (typeof articleFilters)[number]

/** Is the article one of those? */
export function matchesFilter({ state, claimedBy }: ArticleRow, filter: ArticleFilter): boolean {
  switch (filter) {
    case 'returned':
      return state.returned
    case 'public':
      return state.isPublic
    case 'changed':
      return state.isPublic && state.changedSinceApproval
    case 'unclaimed':
      return state.deskState === 'correcting' && claimedBy === null
    default:
      return state.deskState === filter
  }
}
