import { z } from 'zod'

/** For how many days a link can be made to work, at most. */
export const mostDays = 14
/** What a person is offered. */
export const offeredDays = [1, 3, 7, 14] as const

export const previewRequestSchema = z.strictObject({ days: z.number().int() })
export const articlePreviewRequestSchema = previewRequestSchema.extend({ of: z.enum(['draft', 'approved']) })

/** A link as the list of them shows it. Times are ISO 8601, UTC. */
export type PreviewLinkRow = {
  readonly id: string
  readonly by: string
  readonly createdAt: string
  readonly expiresAt: string
  /** The revision it shows; null: an issue. */
  readonly revisionNumber: number | null
}

/** A link as it is shown once to who made it: its address below the site. */
export type MadePreviewLink = { readonly id: string; readonly path: string; readonly expiresAt: string }
