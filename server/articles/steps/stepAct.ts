import type { Actor } from '#domain/rights/rights.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'
import type { ArticleFacts } from '#domain/workflow/articleFacts.ts'
import type { StepRequest } from '#domain/articles/stepRequest.ts'
import type { Transaction } from '../../database/db.ts'
import type { Prisma } from '../../database/generated/client.ts'
import type { LockedArticle } from '../loadArticle.ts'

/** A step that may be taken, with all it needs. */
export type StepContext = {
  readonly tx: Transaction
  readonly actor: Actor
  readonly article: LockedArticle
  readonly facts: ArticleFacts
  readonly request: StepRequest
  readonly now: Date
}

/** What a step changes of the article itself, and which revision it was about. */
export type StepOutcome = {
  readonly change: Prisma.ArticleUncheckedUpdateInput
  readonly revisionId?: string
  readonly revisionNumber?: number
  /** Where the step wrote the draft: its new version. */
  readonly draftVersion?: number
  readonly details?: Prisma.InputJsonObject
}

export type StepAct = (step: StepContext) => Promise<StepOutcome | Refusal>

export const backToCorrecting = { deskState: 'correcting', stage: 0, submittedById: null } as const

export const noteOf = ({ note }: { readonly note?: string | null | undefined }): string | null => note?.trim() || null
