import { z } from 'zod'
import { commentAnchorSchema, type CommentAnchor } from './commentAnchor.ts'

export const commentSchema = z.strictObject({
  text: z.string().trim().min(1).max(2_000),
  /** Where it stands; of the whole article without. */
  anchor: commentAnchorSchema.nullish(),
  /** The remark that this replies to. */
  parentId: z.uuid().nullish(),
})
export type CommentAsked = z.infer<typeof commentSchema>

export const commentResolutionSchema = z.strictObject({ isResolved: z.boolean() })

export type CommentReply = {
  readonly id: string
  readonly by: string
  /** ISO 8601, UTC. */
  readonly at: string
  readonly text: string
}

/** A remark at a place of an article, with its replies. */
export type CommentView = CommentReply & {
  readonly anchor: CommentAnchor | null
  /** The number of the revision it was written on. */
  readonly revisionNumber: number | null
  /** Who said that it is settled; null while it is open. */
  readonly resolvedBy: string | null
  readonly replies: readonly CommentReply[]
}
