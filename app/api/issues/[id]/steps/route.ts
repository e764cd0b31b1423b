import { bulkRequestSchema } from '#domain/articles/bulkSteps.ts'
import { takeBulkStep } from '#server/issues/takeBulkStep.ts'
import { change } from '../../../answer.ts'

export const POST = change(bulkRequestSchema, ({ actor, param, input }) => takeBulkStep(actor, param('id'), input))
