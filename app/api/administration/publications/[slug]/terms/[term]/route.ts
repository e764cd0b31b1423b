import { termRemovalSchema } from '#domain/administration/requests.ts'
import { removeTerm } from '#server/publications/publicationAdministration.ts'
import { change } from '../../../../../answer.ts'

export const POST = change(termRemovalSchema, ({ actor, param }) => removeTerm(actor, param('slug'), param('term')))
