import { mergeRequestSchema } from '#domain/reporters/mergeRequests.ts'
import { mergeReporters } from '#server/reporters/mergeReporters.ts'
import { previewMerge } from '#server/reporters/previewMerge.ts'
import { change, read } from '../../../answer.ts'

export const GET = read(({ actor, param, request }) => {
  const intoId = new URL(request.url).searchParams.get('into') ?? ''
  return previewMerge(actor, { fromId: param('id'), intoId })
})
export const POST = change(mergeRequestSchema, ({ actor, param, input }) =>
  mergeReporters(actor, { fromId: param('id'), ...input }),
)
