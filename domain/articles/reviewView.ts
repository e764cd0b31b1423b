import type { ArticleContent } from '#domain/body/content.ts'
import type { ArticleView } from './articleView.ts'

/** What the text under review may be compared with: the last approved, the last sent back, the text as imported. */
export const reviewBases = ['approved', 'returned', 'source'] as const
export type ReviewBase = (typeof reviewBases)[number]

/** All that the Review screen shows. */
export type ReviewView = {
  readonly article: ArticleView
  readonly base: { readonly kind: ReviewBase; readonly number: number; readonly content: ArticleContent }
  /** The ones there are for this article. */
  readonly bases: readonly ReviewBase[]
  /** Who asked for the review and when (ISO 8601, UTC); null where nobody does. */
  readonly submitted: { readonly by: string; readonly at: string } | null
  /** Ids of the articles before and after it among those that wait for the actor's verdict. */
  readonly waiting: { readonly count: number; readonly next: string | null }
}
