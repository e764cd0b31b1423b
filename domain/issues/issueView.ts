import type { ArticleRow } from '#domain/articles/articleState.ts'
import type { Circulation } from '#domain/articles/articleView.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'

/** Characters of a page (white space left out): in articles, set aside with a reason, unaccounted for. */
export type Ledger = {
  readonly placed: number
  readonly setAside: number
  readonly unaccounted: number
}

/** How many articles of an issue stand where. */
export type Progress = {
  readonly correcting: number
  readonly inReview: number
  readonly approved: number
  readonly isPublic: number
  readonly total: number
}

export type IssueRow = {
  readonly id: string
  /** `language` (BCP 47) is that of what the paper printed. */
  readonly publication: {
    readonly slug: string
    readonly title: string
    readonly language: string
    readonly timeZone: string
  }
  /** Calendar date, YYYY-MM-DD. */
  readonly date: string
  readonly number: string | null
  readonly edition: string
  readonly pages: number
  readonly progress: Progress
  readonly isPublic: boolean
  /** When it goes out by itself: ISO 8601. */
  readonly scheduledFor: string | null
}

/** All that the screen of issues shows. */
export type IssueListView = {
  readonly issues: readonly IssueRow[]
  /** Those that issues can be narrowed to. */
  readonly papers: readonly IssueRow['publication'][]
  /** There are more than are listed. */
  readonly hasMore: boolean
  /** Of the calendar: YYYY-MM. */
  readonly month: string
}

export type PageRow = {
  readonly id: string
  readonly label: string
  readonly sectionName: string | null
  readonly ledger: Ledger
  readonly articles: readonly ArticleRow[]
}

/** All that the Issue screen shows. */
export type IssueView = IssueRow & {
  readonly pagesView: readonly PageRow[]
  /** Why the actor may not publish the issue now, or null. */
  readonly publishRefusal: Refusal | null
  /** What publishing now would put out, and what would stay behind. */
  readonly ready: readonly { readonly id: string; readonly title: string }[]
  readonly stays: IssuePublished['stayed']
  readonly schedule: IssueSchedule
  readonly publicPath: string | null
  /** True where the actor may take steps of correction: rows can be chosen then. */
  readonly mayCorrect: boolean
  readonly maySharePreview: boolean
  /** Whom the actor may give work to. */
  readonly colleagues: Circulation['colleagues']
}

/** What publishing an issue did: all or nothing. */
export type IssuePublished = {
  readonly published: readonly { readonly id: string; readonly title: string }[]
  readonly stayed: readonly LeftBehind[]
}

/** An article that publishing an issue leaves behind, and why. */
export type LeftBehind = { readonly id: string; readonly title: string; readonly why: Refusal }

/** The hour of an issue. Instants are ISO 8601; they are told by the clocks of `timeZone` (IANA). */
export type IssueSchedule = {
  readonly timeZone: string
  /** Why the actor may not give it an hour now, or null. */
  readonly refusal: Refusal | null
  /** `missing`: what was ready when it was scheduled and would hold all of it up as things are now. */
  readonly waiting: { readonly dueAt: string; readonly by: string; readonly missing: readonly LeftBehind[] } | null
  /** The last hour, where nothing went out at it. */
  readonly refused: { readonly dueAt: string; readonly why: Refusal; readonly missing: readonly LeftBehind[] } | null
}

/** What waits for a person: the front of the desk. */
export type MyWork = {
  readonly claimed: readonly WorkRow[]
  readonly returned: readonly WorkRow[]
  readonly assigned: readonly WorkRow[]
  /** In review again after the person sent it back, and theirs to judge. */
  readonly backToMe: readonly WorkRow[]
  readonly toReview: readonly WorkRow[]
  readonly toPublish: readonly WorkRow[]
  readonly unclaimed: readonly WorkRow[]
}
export type WorkRow = ArticleRow & {
  readonly issueId: string
  readonly date: string
  readonly publicationTitle: string
  /** The publication's, BCP 47. */
  readonly language: string
  readonly note: string | null
}
