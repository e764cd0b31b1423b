import type { ArticleTitle } from '#domain/articles/articleState.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Point } from '#domain/facsimiles/polygon.ts'
import type { BylineRole } from '#domain/assembly/assembly.ts'
import type { ReporterKind } from '#domain/reporters/proposals.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { CorrectionCause } from '#domain/workflow/steps.ts'
import type { BodyPicture } from './bodyPictures.ts'
import type { ReporterAsked } from './reporterAsked.ts'

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
  /** Days of the year on which an issue is to be expected, and none is public. */
  readonly missing: readonly string[]
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
  /** Who made the page, in printed words; null where none are printed. */
  readonly staffCredits: string | null
  readonly previous: { readonly path: string; readonly label: string } | null
  readonly next: { readonly path: string; readonly label: string } | null
  /** All pages of the issue, in order. */
  readonly pages: readonly { readonly path: string; readonly label: string; readonly sectionName: string | null }[]
}

/** A byline as printed, with the address of the person behind it where one is known. */
export type PublicByline = {
  readonly key: string
  readonly printed: string
  /** The name alone, as printed. */
  readonly name: string
  readonly ofCaption: boolean
  readonly reporterPath: string | null
  /** Null where nobody is known behind it. */
  readonly reporterKind: ReporterKind | null
}

export type PublicArticleView = {
  readonly publication: PublicPublication
  readonly issue: PublicIssueRow
  readonly path: string
  readonly kind: string
  readonly title: ArticleTitle
  /** The published revision's content, without alignment to printed lines. */
  readonly content: ArticleContent
  /** Cut out of its pages, each with the block that is its caption. */
  readonly pictures: readonly BodyPicture[]
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
  /** On the page that it begins on. */
  readonly previous: PublicArticleRow | null
  readonly next: PublicArticleRow | null
  /** The newspaper lets readers have it set vertically. */
  readonly mayReadVertically: boolean
  /** IANA name: the newspaper's own, in which today is told. */
  readonly timeZone: string
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
  readonly slug: string
  readonly path: string
  readonly displayName: string
  readonly kind: ReporterKind
  readonly organisation: string | null
  /** One line that tells them from namesakes. */
  readonly note: string | null
  /** Paragraphs parted by line breaks. */
  readonly biography: string | null
  /** Address of the image below the site. */
  readonly portrait: string | null
  /** Under which other authorities know them: addresses. */
  readonly sameAs: readonly string[]
  readonly printedNames: readonly string[]
  readonly asked: ReporterAsked
  /** What their articles can be narrowed by, each with how many it leaves beside what else is asked. */
  readonly facets: Readonly<Record<SignedFacet, readonly { readonly value: string; readonly count: number }[]>>
  readonly articleCount: number
  /** There are others before the articles that were counted: the latest `signedLimits.looked`. */
  readonly isCapped: boolean
  readonly pages: number
  /** The page of the list that is asked for, the latest first. */
  readonly articles: readonly SignedArticle[]
}
export const signedFacets = ['year', 'section', 'role'] as const
export type SignedFacet = (typeof signedFacets)[number]
export type SignedArticle = PublicArticleRow & {
  readonly publicationTitle: string
  readonly language: string
  /** Their byline as printed, and its role. */
  readonly printed: string
  readonly role: BylineRole
}
