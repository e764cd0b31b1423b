import { reporterSaveSchema } from '#domain/reporters/reporterRecord.ts'
import { editReporter } from '#server/reporters/editReporter.ts'
import { removeReporter } from '#server/reporters/removeReporter.ts'
import { z } from 'zod'
import { change } from '../../answer.ts'

export const PUT = change(reporterSaveSchema, ({ actor, param, input }) => editReporter(actor, param('id'), input))
export const DELETE = change(z.strictObject({}), ({ actor, param }) => removeReporter(actor, param('id')))
