import { splitRequestSchema } from '#domain/reporters/mergeRequests.ts'
import { splitReporter } from '#server/reporters/splitReporter.ts'
import { change } from '../../../answer.ts'

export const POST = change(splitRequestSchema, ({ actor, param, input }) => splitReporter(actor, param('id'), input))
