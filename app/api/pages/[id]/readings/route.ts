import { takeReadingsSchema } from '#domain/pages/readingRequests.ts'
import { readReadings } from '#server/pages/readReadings.ts'
import { takeReadings } from '#server/pages/takeReadings.ts'
import { change, read } from '../../../answer.ts'

export const GET = read(({ actor, param, request }) =>
  readReadings(actor, param('id'), new URL(request.url).searchParams.get('source')),
)

export const POST = change(takeReadingsSchema, ({ actor, param, input }) => takeReadings(actor, param('id'), input))
