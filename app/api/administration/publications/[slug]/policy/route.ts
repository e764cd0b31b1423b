import { policySchema } from '#domain/administration/requests.ts'
import { setPolicy } from '#server/publications/publicationAdministration.ts'
import { change } from '../../../../answer.ts'

export const POST = change(policySchema, ({ actor, param, input }) => setPolicy(actor, param('slug'), input))
