import type { ArticleRow } from '#domain/articles/articleState.ts'
import type { FacsimileView, ZoneView } from '#domain/facsimiles/facsimileView.ts'
import type { CutPicture } from '#domain/facsimiles/pictureCut.ts'
import type { Ledger } from '#domain/issues/issueView.ts'
import type { PageSource } from './readingRequests.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { StaffCredits } from './staffCredits.ts'

/** A stretch of a printed line and where it went. */
export type PlacedStretch = {
  readonly from: number
  readonly to: number
  readonly articleId: string | null
  readonly part: string | null
  readonly reason: string | null
}

export type PlacedLine = {
  readonly id: string
  /** Its place on the page (`lineOrder`): a fraction where it was added. */
  readonly ordinal: number
  readonly text: string
  readonly stretches: readonly PlacedStretch[]
  /** Where it stands, in pixels of the page's facsimile; null where nobody knows. */
  readonly box: Box | null
  /** What it is read as, where that was taken over from another source. */
  readonly reading: string | null
  /** The file that alone has it, where it was added to those of the page. */
  readonly addedFrom: string | null
}

/** An article as the Page screen shows it: its parts as assembled into the draft. */
export type PageArticle = ArticleRow & {
  readonly kicker: string | null
  readonly headline: string | null
  readonly subheadline: string | null
  readonly columnTag: string | null
  readonly paragraphs: readonly { readonly block: string; readonly text: string }[]
  /** 0 to 1: how sure the assembly is. */
  readonly confidence: number
  readonly repairs: number
}

/** All that the Page screen shows. */
export type PageView = {
  readonly id: string
  readonly label: string
  readonly sectionName: string | null
  readonly staffCredits: StaffCredits
  readonly issue: {
    readonly id: string
    readonly date: string
    readonly publicationTitle: string
    /** The publication's, BCP 47. */
    readonly language: string
  }
  readonly source: { readonly fileName: string; readonly encoding: string; readonly importedAt: string } | null
  /** All that it was read from, the latest first. */
  readonly sources: readonly PageSource[]
  readonly facsimile: FacsimileView | null
  /** The zones of its articles on the facsimile. */
  readonly zones: readonly ZoneView[]
  /** Pictures that were cut out of it, each with whose it is and a line of its caption. */
  readonly pictures: readonly (CutPicture & { readonly articleId: string; readonly captionLine: string })[]
  readonly ledger: Ledger
  readonly lines: readonly PlacedLine[]
  readonly articles: readonly PageArticle[]
  /** Names how the page is laid; an act says which version it was made on. */
  readonly version: string
  /** The person may do acts on the page. */
  readonly mayLay: boolean
  readonly siblings: readonly { readonly id: string; readonly label: string }[]
}
