import type { PageView } from '#domain/pages/pageView.ts'
import type { ArticleKey } from './articleKeys.ts'
import type { PageActs } from './usePageActs.ts'

/** What every showing of a printed page (its image, its lines) is given. */
export type PageSide = {
  readonly page: PageView
  readonly keys: ReadonlyMap<string, ArticleKey>
  /** The article that is pointed at. */
  readonly lit: string | null
  readonly onPoint: (articleId: string | null) => void
  readonly acts: PageActs
}
