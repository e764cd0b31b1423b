import { addedPublicationSchema } from '#domain/administration/requests.ts'
import { addPublication } from '#server/publications/addPublication.ts'
import { change } from '../../answer.ts'

export const POST = change(addedPublicationSchema, ({ actor, input }) => addPublication(actor, input))
