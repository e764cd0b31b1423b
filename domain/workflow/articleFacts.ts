import type { Role } from '#domain/rights/rights.ts'
import type { DeskState } from './steps.ts'

/** All that decides whether a step may be taken on an article: facts, read in one transaction. */
export type ArticleFacts = {
  readonly publicationId: string
  readonly deskState: DeskState
  /** The stage asked for next, from 1; 0 when not in review. */
  readonly stage: number
  readonly reviewStages: number
  /** The role that each stage asks for, from the first; a stage without one takes any reviewer. */
  readonly stageRoles: readonly Role[]
  readonly mayReviewOwn: boolean
  /** How many further correctors must sign before a submission. */
  readonly proofRounds: number
  /** Who signed the text as the draft has it now; a change to the text leaves none. */
  readonly proofSignedByIds: readonly string[]
  /** Who holds the article now; an expired claim is none. */
  readonly claimedBy: { readonly userId: string; readonly displayName: string } | null
  readonly submittedById: string | null
  /** Everyone whose typing the latest revision and the draft hold since the last approval. */
  readonly workedOnByIds: readonly string[]
  /** Who signed the latest revision at an earlier stage. */
  readonly signedByIds: readonly string[]
  /** True where the body has no text or there is nothing at all. */
  readonly isEmpty: boolean
  /** True where the draft reads otherwise than the latest revision. */
  readonly isDraftChanged: boolean
  /** Words nearly like protected terms that nobody has accepted by name, each with the term. */
  readonly openTerms: readonly { readonly words: string; readonly term: string }[]
  readonly approvedRevisionId: string | null
  readonly publishedRevisionId: string | null
  /** What the public saw before the retraction that stands; null where none stands. */
  readonly retractedRevisionId: string | null
  /** A publishing of it waits for its hour. */
  readonly isScheduled: boolean
}
