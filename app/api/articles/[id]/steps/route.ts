import { stepRequestSchema } from '#domain/articles/stepRequest.ts'
import { takeStep } from '#server/articles/takeStep.ts'
import { change } from '../../../answer.ts'

export const POST = change(stepRequestSchema, ({ actor, param, input }) => takeStep(actor, param('id'), input))
