import { commentResolutionSchema } from '#domain/comments/commentView.ts'
import { resolveComment } from '#server/reviews/addComment.ts'
import { change } from '../../../../answer.ts'

export const POST = change(commentResolutionSchema, ({ actor, param, input }) =>
  resolveComment(actor, param('id'), param('comment'), input.isResolved),
)
