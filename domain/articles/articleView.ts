import type { CommentView } from '#domain/comments/commentView.ts'
import type { ArticleContent } from '#domain/body/content.ts'
import type { CutPicture } from '#domain/facsimiles/pictureCut.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { Role } from '#domain/rights/rights.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import type { ArticleState } from './articleState.ts'

type PrintedStretch = { readonly from: number; readonly to: number; readonly part: string }

/** One printed line beside the text. `id` is what the body's `line` marks name. */
export type PrintedLine = {
  readonly id: string
  /** Its place on the page (`lineOrder`): a fraction where it was added from another source. */
  readonly ordinal: number
  /** As it is read: where another reading was taken over, that. */
  readonly text: string
  /** Which stretch of the line this article has, in UTF-16 offsets, and as what part. */
  readonly stretches: readonly PrintedStretch[]
  /** As it was received, where it is read as something else. */
  readonly received: { readonly text: string; readonly stretches: readonly PrintedStretch[] } | null
  /** Where it stands, in pixels of the page's facsimile; null where nobody knows. */
  readonly box: Box | null
}

export type PrintedPage = {
  readonly pageId: string
  readonly label: string
  readonly facsimile: FacsimileView | null
  readonly lines: readonly PrintedLine[]
  /** Pictures of the article that were cut out of the page, and a line of the caption of each. */
  readonly pictures: readonly (CutPicture & { readonly captionLine: string })[]
}

/** A byline of the article with the person behind it, where there is one. */
export type MentionView = {
  readonly key: string
  readonly reporter: { readonly id: string; readonly displayName: string; readonly slug: string } | null
}

export type RevisionRow = {
  readonly id: string
  readonly number: number
  readonly cause: string
  readonly author: string | null
  /** ISO 8601, UTC. */
  readonly at: string
  readonly note: string | null
}

export type VerdictRow = {
  readonly stage: number
  readonly kind: 'approve' | 'return'
  readonly by: string
  readonly note: string | null
  readonly at: string
}

/** A repair of the assembly that stands in an article. */
export type RepairRow = {
  readonly id: string
  readonly rule: string
  readonly before: string
  readonly after: string
  /** 0 to 1: how sure the assembly is. */
  readonly confidence: number
  /** The page whose lines it is about. */
  readonly pageId: string
  /** The stretches of lines that it is about, in UTF-16 offsets. */
  readonly places: readonly { readonly line: string; readonly from: number; readonly to: number }[]
}

/** Whose turn it is with an article. Times are ISO 8601, UTC. */
export type Circulation = {
  readonly assignedTo: { readonly userId: string; readonly displayName: string } | null
  readonly scheduledFor: string | null
  /** When its issue goes out by itself, where the public does not see the article yet. */
  readonly issueScheduledFor: string | null
  /** Rounds of proof that the publication asks for, and who signed the text as it is. */
  readonly proof: { readonly rounds: number; readonly signedBy: readonly string[] }
  /** Whom the actor may give it to. */
  readonly colleagues: readonly { readonly userId: string; readonly displayName: string; readonly role: Role }[]
}

/** Two reporters' records, of which bylines of the article point at one, that were made one, or two again. ISO 8601, UTC. */
export type MergeNotice = {
  readonly id: string
  readonly from: string
  /** Null in notices of before it was kept. */
  readonly into: string | null
  readonly isUndone: boolean
  readonly reason: string | null
  readonly by: string | null
  readonly at: string
}

/** All that the Article screen shows. */
export type ArticleView = {
  readonly id: string
  readonly slug: string
  readonly kind: string
  readonly publication: {
    readonly id: string
    readonly slug: string
    readonly title: string
    readonly language: string
    /** IANA name: hours are told in it. */
    readonly timeZone: string
  }
  readonly issue: { readonly id: string; readonly date: string; readonly edition: string }
  readonly state: ArticleState
  /** Rises at each step; a step names the one it was made on. */
  readonly stepCount: number
  readonly draft: {
    readonly version: number
    readonly schemaVersion: number
    readonly content: ArticleContent
    readonly updatedBy: string | null
    readonly updatedAt: string
  }
  readonly mentions: readonly MentionView[]
  readonly pages: readonly PrintedPage[]
  readonly repairs: readonly RepairRow[]
  readonly revisions: readonly RevisionRow[]
  readonly verdicts: readonly VerdictRow[]
  readonly merges: readonly MergeNotice[]
  readonly circulation: Circulation
  readonly comments: readonly CommentView[]
  /** True where the actor may write remarks. */
  readonly mayComment: boolean
  readonly maySharePreview: boolean
  readonly claim: { readonly userId: string; readonly displayName: string; readonly since: string } | null
  readonly me: { readonly userId: string; readonly displayName: string }
  /** True where the actor may type now (state, role, claim). */
  readonly mayEdit: boolean
  /** For each step: why it may not be taken now, or null. */
  readonly steps: Readonly<Record<StepName, Refusal | null>>
  /** The revision last approved and the text of it, for the reviewer's comparison; else the revision first imported. */
  readonly comparedWith: { readonly revisionNumber: number; readonly content: ArticleContent } | null
  readonly neighbours: { readonly previous: string | null; readonly next: string | null }
  /** Public address, where the public sees it. */
  readonly publicPath: string | null
}
