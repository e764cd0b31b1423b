import type { SeedArticle } from './seedArticle.ts'

/**
 * How much room an article asks for on its page. `lead`: the largest headline. `second`: a large one. `small`: one or
 * two columns. `box`: ruled off, as notices, tables, advertisements and columns are. `picture`: a picture with its
 * caption, alone. `jumpIn`: the rest of an article that begins on another page.
 */
export type PlaceHint = 'lead' | 'second' | 'small' | 'box' | 'picture' | 'jumpIn'

export type SeedPlace = {
  readonly article: SeedArticle
  readonly hint: PlaceHint
  /** The article goes on on this page from these words, which stand in it once: 下转第2版. */
  readonly jumpsTo?: { readonly label: string; readonly from: string }
  /** With `jumpIn`: the page on which it begins, and the first words of the part that stands here: 上接第1版. */
  readonly comesFrom?: { readonly label: string; readonly from: string }
}

/** What a page holds, in order of weight. How it is laid out is not told here. */
export type SeedPageContent = {
  readonly label: string
  readonly sectionName: string
  readonly staffCredit: string
  readonly places: readonly SeedPlace[]
}
