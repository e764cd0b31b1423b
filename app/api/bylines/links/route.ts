import { linkRequestSchema } from '#domain/reporters/linkRequests.ts'
import { linkMentions } from '#server/reporters/linkMentions.ts'
import { change } from '../../answer.ts'

export const POST = change(linkRequestSchema, ({ actor, input }) => linkMentions(actor, input))
