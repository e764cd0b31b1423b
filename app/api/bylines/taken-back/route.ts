import { takeBackSchema } from '#domain/reporters/linkRequests.ts'
import { takeBackLinks } from '#server/reporters/takeBackLinks.ts'
import { change } from '../../answer.ts'

export const POST = change(takeBackSchema, ({ actor, input }) => takeBackLinks(actor, input.linkIds))
