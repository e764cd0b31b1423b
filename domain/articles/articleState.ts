import type { DeskState } from '#domain/workflow/steps.ts'

/** The two facts of an article, as lists show them: where it stands on the desk, and what the public sees. */
export type ArticleState = {
  readonly deskState: DeskState
  /** The stage asked for next and how many there are; stage is 0 when not in review. */
  readonly stage: number
  readonly reviewStages: number
  /** True where the public sees a revision of it. */
  readonly isPublic: boolean
  /** True where the draft or latest revision differs from what was approved. */
  readonly changedSinceApproval: boolean
  /** True where it was sent back and not yet submitted again. */
  readonly returned: boolean
}

/** What an article is called in lists: its headline, or, where the page holds none, its first words. */
export type ArticleTitle = {
  readonly text: string
  /** printed on the page · supplied by an editor (shown in brackets) · its first words (shown with a mark). */
  readonly from: 'headline' | 'supplied' | 'firstWords'
}

/** One line of a list of articles. */
export type ArticleRow = {
  readonly id: string
  readonly slug: string
  readonly title: ArticleTitle
  readonly kind: string
  readonly bylines: string
  readonly words: number
  readonly pageLabels: readonly string[]
  readonly state: ArticleState
  readonly claimedBy: string | null
  /** What a step taken from the list names: how many steps were taken, and the draft's version. */
  readonly stepCount: number
  readonly draftVersion: number
  readonly assignedTo: string | null
}
