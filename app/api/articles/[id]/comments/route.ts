import { commentSchema } from '#domain/comments/commentView.ts'
import { addComment } from '#server/reviews/addComment.ts'
import { change } from '../../../answer.ts'

export const POST = change(commentSchema, ({ actor, param, input }) => addComment(actor, param('id'), input))
