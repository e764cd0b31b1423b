import { z } from 'zod'
import type { ArticleContent } from '#domain/body/content.ts'
import type { Refusal } from '#domain/workflow/refusal.ts'

/**
 * A save names the draft version it was made on, itself, so that one that is sent twice is known again, and whose screen it
 * comes from: somebody else may have signed in in the same browser since.
 */
export const draftSaveSchema = z.strictObject({
  version: z.number().int().positive(),
  saveKey: z.string().min(8).max(64),
  userId: z.uuid().optional(),
  content: z.unknown(),
})

/** The draft as the server holds it now. */
export type DraftNow = {
  readonly version: number
  readonly content: ArticleContent
  readonly updatedBy: { readonly userId: string; readonly displayName: string } | null
  /** ISO 8601, UTC. */
  readonly updatedAt: string
}

/** What a save gives: the new version, or a refusal; a stale save is told what is there now. */
export type DraftSaved =
  { readonly version: number; readonly updatedAt: string } | (Refusal & { readonly now?: DraftNow })
