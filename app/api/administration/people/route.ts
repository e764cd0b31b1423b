import { invitedPersonSchema } from '#domain/administration/requests.ts'
import { invitePerson } from '#server/accounts/people.ts'
import { change } from '../../answer.ts'

export const POST = change(invitedPersonSchema, ({ actor, input }) => invitePerson(actor, input))
