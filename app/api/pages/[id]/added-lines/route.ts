import { takeReadingsSchema } from '#domain/pages/readingRequests.ts'
import { addLines } from '#server/pages/addLines.ts'
import { change } from '../../../answer.ts'

export const POST = change(takeReadingsSchema, ({ actor, param, input }) => addLines(actor, param('id'), input))
