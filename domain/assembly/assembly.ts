import type { SourcePage } from '#domain/source/sourcePage.ts'

/** A line or a part of one in UTF-16 offsets of its text: `p1l12` or `p1l12:0-8`. */
export type Segment = string

/** Where a byline or dateline stands in its article's own text; null where it stands apart from it. */
export type Span = {
  readonly in: 'paragraph' | 'caption'
  readonly index: number
  readonly from: number
  readonly to: number
} | null

export const bylineRoles = [
  'reporter',
  'correspondent',
  'photographer',
  'commentator',
  'intern',
  'author',
  'translator',
] as const
export type BylineRole = (typeof bylineRoles)[number]

export type AssembledByline = {
  readonly printed: string
  readonly name: string
  readonly role: BylineRole
  readonly organisation: string | null
  readonly span: Span
}

export type AssembledDateline = {
  readonly printed: string
  readonly span: Span
  readonly agency: string | null
  readonly place: string | null
  /** As printed: 9月16日. */
  readonly date: string | null
}

export const paragraphRoles = ['paragraph', 'subhead', 'verse', 'tableRow', 'listItem'] as const
export type ParagraphRole = (typeof paragraphRoles)[number]

export const articleKinds = [
  'news',
  'commentary',
  'photo',
  'brief',
  'notice',
  'advertisement',
  'literary',
  'other',
] as const
export type ArticleKind = (typeof articleKinds)[number]

export type AssembledParagraph = {
  readonly role: ParagraphRole
  readonly text: string
  readonly segments: readonly Segment[]
}

export type AssembledCaption = {
  readonly text: string
  readonly segments: readonly Segment[]
  readonly bylines: readonly AssembledByline[]
}

export type AssembledArticle = {
  readonly kind: ArticleKind
  readonly kicker: string | null
  /** Lines of one headline joined by a space; null where the source holds none. */
  readonly headline: string | null
  readonly subheadline: string | null
  readonly columnTag: string | null
  readonly bylines: readonly AssembledByline[]
  readonly dateline: AssembledDateline | null
  readonly credit: string | null
  readonly paragraphs: readonly AssembledParagraph[]
  readonly captions: readonly AssembledCaption[]
  /** The lines of the headline set and of a byline block printed with it. */
  readonly headSegments: readonly Segment[]
  readonly confidence: number
  /** The id of the article that a person fixed, or that the source states, when it is one (`AssemblyOptions`). */
  readonly fixed?: string
  readonly stated?: string
}

export const unassignedReasons = [
  'folio',
  'masthead',
  'staffCredit',
  'advertisement',
  'columnTag',
  'headlineWithoutBody',
  'jumpLine',
  'unknown',
] as const
export type UnassignedReason = (typeof unassignedReasons)[number]

export type AssembledRepair = {
  readonly rule: string
  readonly ruleVersion: number
  /** Index into `articles`; null where the repair belongs to the page. */
  readonly article: number | null
  readonly segments: readonly Segment[]
  readonly before: string
  readonly after: string
  readonly confidence: number
}

/** What assembly makes of the pages of one issue: `galley assemble --json`, schema `galley:assembly/1`. */
export type Assembly = {
  readonly version: 1
  readonly pages: readonly SourcePage[]
  readonly articles: readonly AssembledArticle[]
  readonly unassigned: readonly { readonly segment: Segment; readonly reason: UnassignedReason }[]
  readonly repairs: readonly AssembledRepair[]
  readonly problems: readonly {
    readonly source: string
    readonly page: string | null
    readonly segment: Segment | null
    readonly message: string
  }[]
}
