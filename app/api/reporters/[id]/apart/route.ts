import { apartRequestSchema } from '#domain/reporters/mergeRequests.ts'
import { tellApart } from '#server/reporters/tellApart.ts'
import { change } from '../../../answer.ts'

export const PUT = change(apartRequestSchema, ({ actor, param, input: { otherId, areTwo } }) =>
  tellApart(actor, { aId: param('id'), bId: otherId, areTwo }),
)
