import { suspectsAskedSchema } from '#domain/suspects/suspectRequests.ts'
import { listSuspects } from '#server/suspects/listSuspects.ts'
import { change } from '../../../answer.ts'

export const POST = change(suspectsAskedSchema, ({ actor, param, input }) =>
  listSuspects(actor, param('id'), { ...input.body, content: input.body.content }, input.head),
)
