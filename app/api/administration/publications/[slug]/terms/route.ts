import { termSchema } from '#domain/administration/requests.ts'
import { addTerm } from '#server/publications/publicationAdministration.ts'
import { change } from '../../../../answer.ts'

export const POST = change(termSchema, ({ actor, param, input }) => addTerm(actor, param('slug'), input))
