import { groupsRequestSchema } from '#domain/reporters/waitingViews.ts'
import { readGroups } from '#server/reporters/readGroups.ts'
import { change } from '../../answer.ts'

// It changes nothing, but asks for more than an address holds.
export const POST = change(groupsRequestSchema, ({ actor, input }) => readGroups(actor, input))
