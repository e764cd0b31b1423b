import { importAnswersSchema } from '#domain/imports/importJob.ts'
import { proposeJob } from '#server/imports/jobs/proposeJob.ts'
import { change } from '../../../answer.ts'

export const PUT = change(importAnswersSchema, ({ actor, param, input }) => proposeJob(actor, param('id'), input))
