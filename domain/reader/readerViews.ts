import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Point } from '#domain/facsimiles/polygon.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { CorrectionCause } from '#domain/workflow/steps.ts'

/** What the public sees. All of it rests on published revisions and opened issues only. */

export type PublicPublication = {
  readonly slug: string
  readonly title: string
  readonly language: string
  readonly script: 'simplified' | 'traditional' | 'latin'
}

export type PublicArticleRow = {
  /** Address below the site: /<publication>/<issue>/<slug>. */
  readonly path: string
  readonly title: ArticleTitle
  readonly kicker: string | null
  readonly subheadline: string | null
  readonly columnTag: string | null
  readonly kind: string
  readonly bylines: string
  /** The first words of the body. */
  readonly summary: string
  readonly pageLabel: string
  readonly date: string
}

export type PublicIssueRow = {
  readonly path: string
  readonly date: string
  readonly number: string | null
  readonly edition: string
  readonly articles: number
}

/** The front page of the installation. */
export type FrontView = {
  readonly publications: readonly (PublicPublication & {
    readonly latestIssue: PublicIssueRow | null
    readonly leads: readonly PublicArticleRow[]
  })[]
}

export type PublicationView = {
  readonly publication: PublicPublication
  readonly issues: readonly PublicIssueRow[]
  readonly leads: readonly PublicArticleRow[]
}

/** One year of a publication: the days on which an issue is public. */
export type CalendarView = {
  readonly publication: PublicPublication
  readonly year: number
  readonly years: readonly number[]
  readonly issues: readonly PublicIssueRow[]
}

export type PublicIssueView = {
  readonly publication: PublicPublication
  readonly issue: PublicIssueRow
  readonly previous: PublicIssueRow | null
  readonly next: PublicIssueRow | null
  readonly pages: readonly PublicPageRow[]
}
/** The image of a page as the public sees it, and where the public articles stand on it. */
export type PublicFacsimile = FacsimileView & {
  /** Some of the page is masked: not all that is printed on it is public. */
  readonly isPartial: boolean
  readonly zones: readonly { readonly path: string; readonly polygon: readonly Point[] }[]
}
export type PublicPageRow = {
  readonly path: string
  readonly label: string
  readonly sectionName: string | null
  readonly articles: readonly PublicArticleRow[]
  /** Null where there is none, or the public may not see it. */
  readonly facsimile: PublicFacsimile | null
}

export type PublicPageView = {
  /** Where the words of a search are printed, in pixels of the facsimile. */
  readonly marks: readonly Box[]
  readonly publication: PublicPublication
  readonly issue: PublicIssueRow
  readonly page: PublicPageRow
  readonly previous: { readonly path: string; readonly label: string } | null
  readonly next: { readonly path: string; readonly label: string } | null
}

/** A byline as printed, with the address of the person behind it where one is known. */
export type PublicByline = {
  readonly key: string
  readonly printed: string
  readonly ofCaption: boolean
  readonly reporterPath: string | null
}

export type PublicArticleView = {
  readonly publication: PublicPublication
  readonly issue: PublicIssueRow
  readonly path: string
  readonly kind: string
  readonly title: ArticleTitle
  /** The published revision's content, without alignment to printed lines. */
  readonly content: ArticleContent
  readonly bylines: readonly PublicByline[]
  readonly printedOn: readonly {
    readonly path: string
    readonly label: string
    readonly sectionName: string | null
    readonly facsimile: PublicFacsimile | null
  }[]
  /** ISO 8601, UTC: when the public first saw it, and when it last changed. */
  readonly publishedAt: string
  readonly changedAt: string
  /** What was changed after the public had seen it, the latest first. */
  readonly corrections: readonly PublicCorrection[]
  readonly previous: PublicArticleRow | null
  readonly next: PublicArticleRow | null
}

/** What stands at the address of an article that was retracted. */
export type RetractionView = {
  readonly publication: PublicPublication
  readonly issuePath: string
  /** ISO 8601, UTC. */
  readonly at: string
}

export type PublicCorrection = {
  /** ISO 8601, UTC. */
  readonly at: string
  readonly cause: CorrectionCause
  readonly note: string
}

export type PublicReporterView = {
  readonly path: string
  readonly displayName: string
  readonly kind: 'person' | 'agency' | 'collective'
  readonly organisation: string | null
  readonly note: string | null
  readonly printedNames: readonly string[]
  readonly articles: readonly (PublicArticleRow & { readonly publicationTitle: string; readonly role: string })[]
}
