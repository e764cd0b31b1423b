import type { ArticleContent } from '#domain/body/content.ts'
import type { FacsimileView } from '#domain/facsimiles/facsimileView.ts'
import type { Box } from '#domain/source/sourcePage.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { StepName } from '#domain/workflow/steps.ts'
import type { ArticleState } from './articleState.ts'

/** One printed line beside the text. `id` is what the body's `line` marks name. */
export type PrintedLine = {
  readonly id: string
  readonly ordinal: number
  readonly text: string
  /** Which stretch of the line this article has, in UTF-16 offsets, and as what part. */
  readonly stretches: readonly { readonly from: number; readonly to: number; readonly part: string }[]
  /** Where it stands, in pixels of the page's facsimile; null where nobody knows. */
  readonly box: Box | null
}

export type PrintedPage = {
  readonly pageId: string
  readonly label: string
  readonly facsimile: FacsimileView | null
  readonly lines: readonly PrintedLine[]
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

export type RepairRow = { readonly rule: string; readonly before: string; readonly after: string }

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
