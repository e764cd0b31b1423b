import { personActSchema } from '#domain/administration/requests.ts'
import { takePersonAct } from '#server/accounts/people.ts'
import { change } from '../../../answer.ts'

export const POST = change(personActSchema, ({ actor, param, input }) => takePersonAct(actor, param('id'), input))
